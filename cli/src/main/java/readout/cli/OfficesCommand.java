package readout.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.lexicon.Lexicon;
import readout.model.Edtf;
import readout.model.Holding;
import readout.model.Tenure;
import readout.model.TenureBasis;
import readout.office.OfficeQuery;
import readout.office.Offices;
import readout.office.Tenures;
import readout.source.holders.HolderFile;
import readout.store.RecordStore;
import readout.wire.Output;
import readout.wire.Outputs;
import readout.wire.ToldTenure;

/** Prints who held which office when. */
@Command(
        name = "offices",
        description = {
            "Lists who held which office when.",
            "Holders come from the stored articles, with their words, from loaded tables, and from the table that comes with Readout.",
            "Where they contradict each other, all are shown."
        },
        footer = {
            "",
            "Examples:",
            "  readout offices --actor IRN --office 'foreign minister' --at 2020-12",
            "  readout offices import ministers.csv"
        })
final class OfficesCommand implements Callable<Integer> {
    private final Context context;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Option(
            names = "--actor",
            paramLabel = "CODE",
            split = ",",
            converter = CodeConverter.class,
            description = "Only offices of this state or organisation: IRN. Several: any of them.")
    private List<String> actors = List.of();

    @Option(
            names = "--office",
            paramLabel = "NAME",
            description = "Only this office: 'foreign minister'. Several: any of them.")
    private List<String> offices = List.of();

    @Option(
            names = "--person",
            paramLabel = "NAME",
            split = ",",
            description = "Only this person: 'Hakan Fidan' or hakan-fidan. Several: any of them.")
    private List<String> people = List.of();

    @Option(
            names = "--at",
            paramLabel = "EDTF",
            converter = EdtfConverter.class,
            description = "Only who can have been in office then: 2020-12-16, 2020-12, 2020.")
    private Optional<Edtf> at = Optional.empty();

    @Option(
            names = "--basis",
            paramLabel = "BASIS",
            split = ",",
            description = "Only as these say: record, imported, bundled.")
    private List<TenureBasis> bases = List.of();

    @Mixin
    private final FormatOption format = new FormatOption.WithCsv();

    @Mixin
    private final HelpOption help = new HelpOption();

    OfficesCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Console console = context.console();
        Lexicon lexicon = Lexicon.bundled();
        try (RecordStore open = store.openLinked(console);
                Output<ToldTenure> out = Outputs.tenures(format.format(console), console.out())) {
            OfficeQuery query = query(new Offices(lexicon));
            List<Tenure> found = new Tenures(lexicon).of(open.sightings(query.actors()), open.loaded(), query);
            for (Tenure tenure : found) {
                out.write(ToldTenure.of(tenure, open::reading));
            }
            return Found.exit(found.size(), "tenure", console).code();
        }
    }

    private OfficeQuery query(Offices names) {
        return new OfficeQuery(actors, offices.stream().map(names::name).toList(), people, at, bases);
    }

    /** Loads tables into the store. */
    @Command(
            name = "import",
            description = {
                "Loads tables of who held which office when into the store: CSV with the columns person,actor,office,from,until,source,",
                "or Wikidata as JSON (entities with P39, or the result of a query). A file of the same name replaces what it gave before."
            },
            footer = {"", "Example:", "  readout offices import ministers.csv wikidata.json --store caucasus.db"})
    static final class Import implements Callable<Integer> {
        private final Context context;

        @Parameters(arity = "1..*", paramLabel = "FILE", description = "CSV or JSON.")
        private List<Path> files = List.of();

        @Mixin
        private final StoreOption store = new StoreOption();

        @Mixin
        private final HelpOption help = new HelpOption();

        Import(Context context) {
            this.context = context;
        }

        @Override
        public Integer call() throws IOException {
            Lexicon lexicon = Lexicon.bundled();
            int loaded = 0;
            try (Failures failures = Failures.telling(context.console());
                    RecordStore open = store.openOrMake()) {
                for (Path file : files) {
                    List<Holding> rows = LexiconOptions.good(file, HolderFile.read(file, lexicon), failures);
                    open.load(String.valueOf(file.getFileName()), rows);
                    loaded += rows.size();
                }
                context.console().say(loaded + " rows loaded, " + failures.failed() + " bad");
                return exit(loaded, failures.failed()).code();
            }
        }

        private static Exit exit(int loaded, int bad) {
            if (bad > 0) {
                return Exit.PARTLY;
            }
            return loaded == 0 ? Exit.NOTHING : Exit.DONE;
        }
    }
}
