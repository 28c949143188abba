package readout.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import readout.model.Reading;
import readout.model.Story;
import readout.store.RecordStore;
import readout.store.StoryQuery;
import readout.wire.Format;
import readout.wire.Output;
import readout.wire.Outputs;
import readout.wire.ToldStory;

/** Prints stories with what their reports say. */
final class StoryPrinter {
    private final RecordStore store;
    private final Console console;
    private final Recent readings = new Recent();

    StoryPrinter(RecordStore store, Console console) {
        this.store = store;
        this.console = console;
    }

    /** The last readings that were looked up: one article often reports several stories that follow each other. */
    private static final class Recent extends LinkedHashMap<String, Optional<Reading>> {
        private static final long serialVersionUID = 1L;
        private static final int KEPT = 64;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Reading>> eldest) {
            return size() > KEPT;
        }
    }

    /** Returns how many were printed. */
    int print(StoryQuery query, Format format) throws IOException {
        AtomicInteger count = new AtomicInteger();
        try (Output<ToldStory> out = Outputs.stories(format, console.out())) {
            store.stories(query, story -> {
                write(out, story);
                count.incrementAndGet();
            });
        }
        return count.get();
    }

    private void write(Output<ToldStory> out, Story story) {
        try {
            out.write(told(story));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ToldStory told(Story story) {
        return ToldStory.of(story, id -> readings.computeIfAbsent(id, store::reading));
    }
}
