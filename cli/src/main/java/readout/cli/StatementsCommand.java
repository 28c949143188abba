package readout.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import readout.store.RecordStore;
import readout.store.StatementPlace;
import readout.wire.Output;
import readout.wire.Outputs;
import readout.wire.ToldStatement;

/** Prints the statements of a store that fit. */
@Command(
        name = "statements",
        description = "Lists who is reported to have said what, article by article.",
        footer = {"", "Example:", "  readout statements --actor IRN --about USA --act accuse,reject --since 2023"})
final class StatementsCommand implements Callable<Integer> {
    private final Context context;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final StatementFilters filters = new StatementFilters();

    @Mixin
    private final FormatOption format = new FormatOption.WithCsv();

    @Mixin
    private final HelpOption help = new HelpOption();

    StatementsCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Console console = context.console();
        return Found.exit(print(console), "statement", console).code();
    }

    private int print(Console console) throws IOException {
        try (RecordStore open = store.open();
                Output<ToldStatement> out = Outputs.statements(format.format(console), console.out())) {
            RecentReadings readings = new RecentReadings(open);
            Listing<ToldStatement> listing = new Listing<>(out);
            open.statements(filters.query(), place -> listing.write(told(readings, place)));
            return listing.count();
        }
    }

    private static ToldStatement told(RecentReadings readings, StatementPlace place) {
        return ToldStatement.of(readings.of(place.article()).orElseThrow(), place.number());
    }
}
