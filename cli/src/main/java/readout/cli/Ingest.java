package readout.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import readout.store.RecordStore;

/** Reads inputs into a store and links what is there. */
final class Ingest {
    private final Context context;
    private final RecordStore store;

    Ingest(Context context, RecordStore store) {
        this.context = context;
        this.store = store;
    }

    Exit run(List<String> inputs, ReadOptions options) throws IOException {
        long started = System.nanoTime();
        Batch batch = new Batch(store);
        try (Interruption interruption = Interruption.telling(context.console(), batch)) {
            ReadingRun.Tally tally = stored(inputs, options, batch);
            if (!store.linked()) {
                store.link();
            }
            context.console().say(summary(batch, tally, Duration.ofNanos(System.nanoTime() - started)));
            return tally.exit();
        }
    }

    /** Stores what was read, even where the run is broken off. */
    private ReadingRun.Tally stored(List<String> inputs, ReadOptions options, Batch batch) throws IOException {
        try {
            return new ReadingRun(context, options, store.loaded()).run(inputs, store::has, batch);
        } finally {
            batch.flush();
        }
    }

    private static String summary(Batch batch, ReadingRun.Tally tally, Duration took) {
        double seconds = Math.max(0.001, took.toMillis() / 1000.0);
        return String.format(
                Locale.ROOT,
                "%d stored, %d replaced, %d unchanged, %d failed, %d passed over; %.1f articles a second",
                batch.added(),
                batch.replaced(),
                batch.unchanged(),
                tally.failed(),
                tally.skipped(),
                batch.all() / seconds);
    }
}
