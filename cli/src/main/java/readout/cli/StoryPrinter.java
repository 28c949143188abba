package readout.cli;

import java.io.IOException;
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
        try (Output<ToldStory> out = Outputs.stories(format, console.out())) {
            Listing<ToldStory> listing = new Listing<>(out);
            store.stories(query, story -> listing.write(told(story)));
            return listing.count();
        }
    }

    ToldStory told(Story story) {
        return ToldStory.of(story, readings::of);
    }
}
