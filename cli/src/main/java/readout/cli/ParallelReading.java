package readout.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import readout.source.Captured;

/**
 * Reads several articles at once and hands the outcomes over in the order of the inputs. Only a few articles a thread are held at a
 * time, so that memory does not grow with the number of inputs.
 */
final class ParallelReading {
    private static final int HELD_PER_JOB = 4;

    private final Function<Captured, Outcome> reader;
    private final int jobs;
    private final Deque<Future<Outcome>> window = new ArrayDeque<>();

    /** @param reader safe for use by several threads */
    ParallelReading(Function<Captured, Outcome> reader, int jobs) {
        this.reader = reader;
        this.jobs = jobs;
    }

    void run(Iterator<Captured> inputs, Outcomes to) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(
                jobs, Thread.ofPlatform().daemon().name("reader-", 1).factory());
        try {
            while (inputs.hasNext()) {
                Captured next = inputs.next();
                window.add(threads.submit(() -> reader.apply(next)));
                drain(to, jobs * HELD_PER_JOB);
            }
            drain(to, 0);
        } finally {
            threads.shutdownNow();
        }
    }

    private void drain(Outcomes to, int held) throws IOException {
        while (window.size() > held) {
            to.take(awaited(window.remove(), to));
        }
    }

    private static Outcome awaited(Future<Outcome> outcome, Outcomes to) throws IOException {
        while (true) {
            try {
                return outcome.get(1, TimeUnit.SECONDS);
            } catch (TimeoutException slow) {
                to.idle();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
