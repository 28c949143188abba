package readout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import readout.claim.ClaimJudge;
import readout.evaluation.ClaimPair;
import readout.evaluation.ContactReader;
import readout.evaluation.EngagementScore;
import readout.evaluation.LinkScore;
import readout.evaluation.StatementScore;
import readout.wire.JsonObject;

/** Scores against gold. */
@Command(
        name = "evaluate",
        description = "Scores readings, stories and statements against gold files, or checks that no score fell.",
        footer = {
            "",
            "Example:",
            "  readout evaluate engagements corpus/gold.jsonl --list",
            "  readout evaluate --floors evaluation/floors.tsv"
        })
final class EvaluateCommand implements Callable<Integer> {
    private final Context context;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--floors",
            paramLabel = "FILE",
            description = "A table of set, measure, floor. Fails where a measure is below its floor.")
    private Optional<Path> floors = Optional.empty();

    @Mixin
    private final HelpOption help = new HelpOption();

    EvaluateCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Path table = floors.orElseThrow(() -> new ParameterException(
                spec.commandLine(), "say engagements, stories, statements, claims, or --floors FILE"));
        return new FloorCheck(context).run(table).code();
    }

    /** Scores engagements. */
    @Command(
            name = "engagements",
            description =
                    "Scores engagements: whether they are found, and kind, status, date, place and people of those found.",
            footer = {"", "Example:", "  readout evaluate engagements gold.jsonl readings.jsonl --list"})
    static final class Engagements implements Callable<Integer> {
        private final Context context;

        @Mixin
        private final GoldOptions gold = new GoldOptions();

        @Parameters(
                index = "1",
                arity = "0..1",
                paramLabel = "SYSTEM",
                description =
                        "Readings to score, as readout extract prints them (default: reads the articles beside GOLD).")
        private Optional<Path> system = Optional.empty();

        @Mixin
        private final HelpOption help = new HelpOption();

        Engagements(Context context) {
            this.context = context;
        }

        @Override
        public Integer call() throws IOException {
            EngagementScore score = system.isPresent()
                    ? EngagementScore.of(ContactReader.gold(gold.file()), ContactReader.readings(system.get()))
                    : new Trial(context, gold.file()).engagements();
            print(context, gold.list() ? score.findings() : List.of(), score.lines());
            return Exit.DONE.code();
        }
    }

    /** Scores the linking. */
    @Command(
            name = "stories",
            description = "Scores how reports of one event are brought together, where gold names the events.",
            footer = {"", "Example:", "  readout evaluate stories corpus/gold.jsonl --list"})
    static final class Stories implements Callable<Integer> {
        private final Context context;

        @Mixin
        private final GoldOptions gold = new GoldOptions();

        @Mixin
        private final HelpOption help = new HelpOption();

        Stories(Context context) {
            this.context = context;
        }

        @Override
        public Integer call() throws IOException {
            LinkScore score = new Trial(context, gold.file()).stories();
            print(context, gold.list() ? score.findings() : List.of(), score.lines());
            return Exit.DONE.code();
        }
    }

    /** Scores statements. */
    @Command(
            name = "statements",
            description =
                    "Scores statements: whether they are found, and speaker, content, form, act, polarity, hedges, when"
                            + " and where said, and numbers of those found.",
            footer = {"", "Example:", "  readout evaluate statements corpus/statements/gold.jsonl --list"})
    static final class Statements implements Callable<Integer> {
        private final Context context;

        @Mixin
        private final GoldOptions gold = new GoldOptions();

        @Parameters(
                index = "1",
                arity = "0..1",
                paramLabel = "SYSTEM",
                description =
                        "Readings to score, as readout extract prints them (default: reads the articles beside GOLD).")
        private Optional<Path> system = Optional.empty();

        @Mixin
        private final HelpOption help = new HelpOption();

        Statements(Context context) {
            this.context = context;
        }

        @Override
        public Integer call() throws IOException {
            StatementScore score = system.isPresent()
                    ? StatementScore.of(gold.file(), Files.readAllLines(system.get()))
                    : new Trial(context, gold.file()).statements();
            print(context, gold.list() ? score.findings() : List.of(), score.lines());
            return Exit.DONE.code();
        }
    }

    /** Answers pairs of claims. */
    @Command(
            name = "claims",
            description = {
                "Says of each pair of a gold file whether b follows from a, contradicts it, or neither, as {\"id\", \"label\"} a line.",
                "The texts stand in articles.jsonl beside GOLD."
            },
            footer = {"", "Example:", "  readout evaluate claims pairs/gold.jsonl > labels.jsonl"})
    static final class Claims implements Callable<Integer> {
        private final Context context;

        @Parameters(index = "0", paramLabel = "GOLD", description = "The gold file, a pair a line.")
        private Path gold = Path.of("gold.jsonl");

        @Mixin
        private final HelpOption help = new HelpOption();

        Claims(Context context) {
            this.context = context;
        }

        @Override
        public Integer call() throws IOException {
            ClaimJudge judge = new ClaimJudge();
            for (ClaimPair pair : ClaimPair.gold(gold)) {
                String label =
                        judge.judge(pair.text(), pair.claim()).relation().name().toLowerCase(Locale.ROOT);
                context.console()
                        .print(new JsonObject()
                                .put("id", pair.id())
                                .put("label", label)
                                .write());
            }
            return Exit.DONE.code();
        }
    }

    private static void print(Context context, List<String> findings, List<String> figures) throws IOException {
        context.console().print(findings);
        context.console().print(figures);
    }
}
