package readout.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import readout.lexicon.Lexicon;
import readout.lexicon.Names;
import readout.mechanism.MechanismRecord;
import readout.mechanism.MechanismRecords;
import readout.model.MentionType;
import readout.model.Reading;
import readout.store.ArticleQuery;
import readout.store.MechanismPlaces;
import readout.store.RecordStore;
import readout.wire.Output;
import readout.wire.Outputs;
import readout.wire.ToldMechanism;

/** Prints the formats and instruments that stored articles name. */
@Command(
        name = "mechanisms",
        description = {
            "Lists the formats of talks and the instruments (treaties, resolutions, ceasefires) that the articles name.",
            "Each comes with other names, declared members, cited parts, and every invocation with its article, words and who invoked it.",
            "What is not told apart (a ceasefire) is listed only where --name has its id."
        },
        footer = {
            "",
            "Examples:",
            "  readout mechanisms --format table",
            "  readout mechanisms --name 'trilateral statement' --party ARM --since 2023"
        })
final class MechanismsCommand implements Callable<Integer> {
    /** What is listed. */
    enum Kind {
        FORMAT(MentionType.MECHANISM),
        INSTRUMENT(MentionType.INSTRUMENT);

        private final MentionType type;

        Kind(MentionType type) {
            this.type = type;
        }
    }

    private final Context context;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Option(
            names = "--name",
            paramLabel = "WORDS",
            description = "Only those with all these words in one of their names, or with this id.")
    private String name = "";

    @Option(
            names = "--party",
            paramLabel = "CODE",
            split = ",",
            converter = CodeConverter.class,
            description =
                    "Only those that this actor is a member of, invokes, or attends a contact about. Several: all of them.")
    private List<String> parties = List.of();

    @Option(names = "--kind", paramLabel = "KIND", split = ",", description = "Only these: format, instrument.")
    private List<Kind> kinds = List.of();

    @Mixin
    private final ArticleFilters articles = new ArticleFilters();

    @Mixin
    private final FormatOption format = new FormatOption.WithCsv();

    @Mixin
    private final HelpOption help = new HelpOption();

    MechanismsCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Console console = context.console();
        MechanismRecords records = new MechanismRecords(Lexicon.bundled());
        try (RecordStore open = store.openLinked(console);
                Output<ToldMechanism> out = Outputs.mechanisms(format.format(console), console.out())) {
            RecentReadings readings = new RecentReadings(open);
            Listing<ToldMechanism> listing = new Listing<>(out);
            for (MechanismPlaces places :
                    open.mechanisms(new ArticleQuery(articles.text(), articles.scope()), Optional.empty())) {
                if (!records.isIdentified(places.id(), places.names()) && !name.equals(places.id())) {
                    continue;
                }
                record(records, places, readings)
                        .filter(this::fits)
                        .ifPresent(record -> listing.write(readings.mechanism(record)));
            }
            return Found.exit(listing.count(), "format or instrument", console).code();
        }
    }

    private static Optional<MechanismRecord> record(
            MechanismRecords records, MechanismPlaces places, RecentReadings readings) {
        List<Reading> found = places.articles().stream()
                .flatMap(id -> readings.of(id).stream())
                .toList();
        return records.of(places.id(), found);
    }

    private boolean fits(MechanismRecord record) {
        return (kinds.isEmpty() || kinds.stream().anyMatch(kind -> kind.type == record.kind()))
                && parties.stream().allMatch(record::concerns)
                && (name.equals(record.id())
                        || Stream.concat(Stream.of(record.name()), record.aliases().stream())
                                .anyMatch(this::isNamed));
    }

    private boolean isNamed(String form) {
        return Names.words(form).containsAll(Names.words(name));
    }
}
