package readout.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import readout.model.Outcome;
import readout.store.AnnouncementQuery;
import readout.store.RecordStore;
import readout.wire.Format;
import readout.wire.Output;
import readout.wire.Outputs;
import readout.wire.ToldAnnouncement;

/** Prints what was announced, and what became of it. */
@Command(
        name = "announcements",
        description = {
            "Lists contacts that were announced or proposed, and what became of them.",
            "They are fulfilled, confirmed, moved, cancelled, pending, or leave no trace. Filters are those of readout events:",
            "--kind and --status are the announcement's, --since and --until its days."
        },
        footer = {
            "",
            "Examples:",
            "  readout announcements --party IRN --outcome no_trace,pending --format table",
            "  readout announcements --since 2024 --format ics > diary.ics"
        })
final class AnnouncementsCommand implements Callable<Integer> {
    /** How announcements are printed. */
    enum Printed {
        JSONL,
        JSON,
        CSV,
        TABLE,
        ICS
    }

    private final Context context;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final FilterOptions filters = new FilterOptions();

    @Option(
            names = "--outcome",
            paramLabel = "OUTCOME",
            split = ",",
            description = "Only what became of it so: fulfilled, confirmed, moved, cancelled, no_trace, pending.")
    private List<Outcome> outcomes = List.of();

    @Option(
            names = "--event",
            paramLabel = "ID",
            description = "Only what was announced as this event, or came about as it.")
    private Optional<String> event = Optional.empty();

    @Option(
            names = "--after",
            paramLabel = "DAYS",
            description = {
                "How many days after the announced ones a report may still come before there is no trace, counted to the latest",
                "publication in the store (default: ${DEFAULT-VALUE})."
            })
    private int patience = AnnouncementQuery.PATIENCE;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "jsonl, json, csv, table or ics: a calendar of what was announced for some day (default: table on a"
                            + " terminal, else jsonl).")
    private Optional<Printed> printed = Optional.empty();

    @Mixin
    private final HelpOption help = new HelpOption();

    AnnouncementsCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        if (patience < 0 || patience > 36_500) {
            throw new ParameterException(spec.commandLine(), "--after is a number of days from 0 to 36500");
        }
        Console console = context.console();
        Printed format = printed.orElse(console.outIsTerminal() ? Printed.TABLE : Printed.JSONL);
        try (RecordStore open = store.openLinked(console);
                Output<ToldAnnouncement> out = output(format)) {
            RecentReadings readings = new RecentReadings(open);
            Listing<ToldAnnouncement> listing = new Listing<>(out);
            int[] undated = {0};
            open.announcements(query(), entry -> {
                ToldAnnouncement told = ToldAnnouncement.of(entry, readings::of);
                undated[0] += told.named().isEmpty() ? 1 : 0;
                listing.write(told);
            });
            if (format == Printed.ICS && undated[0] > 0) {
                console.say("left out: " + ExportCommand.count(undated[0], "announcement") + " for no day");
            }
            return Found.exit(listing.count(), "announcement", console).code();
        }
    }

    private AnnouncementQuery query() {
        return new AnnouncementQuery(filters.query(), event.stream().toList(), outcomes, patience);
    }

    private Output<ToldAnnouncement> output(Printed format) throws IOException {
        Console console = context.console();
        return switch (format) {
            case JSONL -> Outputs.announcements(Format.JSONL, console.out());
            case JSON -> Outputs.announcements(Format.JSON, console.out());
            case CSV -> Outputs.announcements(Format.CSV, console.out());
            case TABLE -> Outputs.announcements(Format.TABLE, console.out());
            case ICS -> Outputs.calendar(console.out());
        };
    }
}
