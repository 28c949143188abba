package readout.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import readout.store.RecordStore;
import readout.wire.Output;
import readout.wire.Outputs;
import readout.wire.ToldDeed;

/** Prints the coded deeds of a store that fit. */
@Command(
        name = "deeds",
        description = "Lists who did what to whom, coded after PLOVER and CAMEO, article by article.",
        footer = {
            "",
            "Example:",
            "  readout deeds --source RUS --target UKR --type assault --status actual --since 2022"
        })
final class DeedsCommand implements Callable<Integer> {
    private final Context context;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final DeedFilters filters = new DeedFilters();

    @Mixin
    private final FormatOption format = new FormatOption.WithCsv();

    @Mixin
    private final HelpOption help = new HelpOption();

    DeedsCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Console console = context.console();
        return Found.exit(print(console), "deed", console).code();
    }

    private int print(Console console) throws IOException {
        try (RecordStore open = store.open();
                Output<ToldDeed> out = Outputs.deeds(format.format(console), console.out())) {
            RecentReadings readings = new RecentReadings(open);
            Listing<ToldDeed> listing = new Listing<>(out);
            open.deeds(filters.query(), place -> listing.write(readings.deed(place)));
            return listing.count();
        }
    }
}
