package readout.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import readout.model.Article;
import readout.model.Reading;
import readout.store.RecordStore;

/** Stores readings some at a time: a transaction for every 16, or after a second. */
final class Batch implements ReadingRun.Sink {
    private static final int LARGEST = 16;
    private static final long LONGEST = Duration.ofSeconds(1).toNanos();

    private final RecordStore store;
    private final List<Reading> waiting = new ArrayList<>();
    private long waitingSince;
    private volatile int added;
    private volatile int replaced;
    private volatile int unchanged;

    Batch(RecordStore store) {
        this.store = store;
    }

    @Override
    public void read(Reading reading) {
        if (waiting.isEmpty()) {
            waitingSince = System.nanoTime();
        }
        waiting.add(reading);
        if (waiting.size() >= LARGEST || System.nanoTime() - waitingSince >= LONGEST) {
            flush();
        }
    }

    @Override
    public void known(Article article) {
        unchanged++;
    }

    @Override
    public void idle() {
        flush();
    }

    /** Stores what waits. */
    void flush() {
        List<Reading> now = List.copyOf(waiting);
        waiting.clear();
        if (!now.isEmpty()) {
            store.putAll(now).forEach(this::count);
        }
    }

    private void count(RecordStore.Stored stored) {
        switch (stored) {
            case NEW -> added++;
            case REPLACED -> replaced++;
            case UNCHANGED -> unchanged++;
        }
    }

    int added() {
        return added;
    }

    int replaced() {
        return replaced;
    }

    int unchanged() {
        return unchanged;
    }

    int all() {
        return added + replaced + unchanged;
    }
}
