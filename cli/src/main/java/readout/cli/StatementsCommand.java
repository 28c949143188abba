package readout.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import readout.store.RecordStore;
import readout.store.StatementPlace;
import readout.wire.Format;
import readout.wire.Output;
import readout.wire.Outputs;
import readout.wire.ToldStatement;

/** Prints the statements of a store that fit. */
@Command(
        name = "statements",
        description = "Lists who is reported to have said what, article by article.",
        footer = {"", "Example:", "  readout statements --actor IRN --about USA --act accuse,reject --since 2023"})
final class StatementsCommand implements Callable<Integer> {
    /** How statements are printed. */
    enum Printed {
        JSONL,
        JSON,
        CSV,
        TABLE,
        ANNOTATION
    }

    private final Context context;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final StatementFilters filters = new StatementFilters();

    @Option(
            names = "--event",
            paramLabel = "ID",
            split = ",",
            description = "Only what tells of this event or was said at it. Several: any of them.")
    private List<String> events = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "jsonl, json, csv, table or annotation: W3C Web Annotations in JSON-LD, one a line (default: table on a"
                            + " terminal, else jsonl).")
    private Optional<Printed> printed = Optional.empty();

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
        try (RecordStore open = store.openLinked(console);
                Output<ToldStatement> out = output(console)) {
            RecentReadings readings = new RecentReadings(open);
            Listing<ToldStatement> listing = new Listing<>(out);
            open.statements(filters.query(), place -> print(listing, readings, place));
            return listing.count();
        }
    }

    private void print(Listing<ToldStatement> listing, RecentReadings readings, StatementPlace place) {
        ToldStatement told = readings.statement(place);
        if (events.isEmpty() || told.event().filter(events::contains).isPresent()) {
            listing.write(told);
        }
    }

    private Output<ToldStatement> output(Console console) throws IOException {
        return switch (printed.orElse(console.outIsTerminal() ? Printed.TABLE : Printed.JSONL)) {
            case JSONL -> Outputs.statements(Format.JSONL, console.out());
            case JSON -> Outputs.statements(Format.JSON, console.out());
            case CSV -> Outputs.statements(Format.CSV, console.out());
            case TABLE -> Outputs.statements(Format.TABLE, console.out());
            case ANNOTATION -> Outputs.annotations(console.out());
        };
    }
}
