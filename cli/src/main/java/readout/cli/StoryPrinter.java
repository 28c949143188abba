package readout.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
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
    private final RecentReadings readings;

    StoryPrinter(RecordStore store, Console console) {
        this.store = store;
        this.console = console;
        this.readings = new RecentReadings(store);
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
        return ToldStory.of(story, readings::of);
    }
}
