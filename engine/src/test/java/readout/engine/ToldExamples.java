package readout.engine;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.lexicon.ActCue;
import readout.lexicon.Lexicon;
import readout.lexicon.QuantityWord;
import readout.lexicon.StatementCue;
import readout.lexicon.Surrounding;
import readout.model.CodedEvent;
import readout.model.EventParty;
import readout.model.Notice;
import readout.model.Quantity;
import readout.model.Reading;
import readout.model.Statement;
import readout.model.StatementAct;

/** Runs the examples of the tables that statements and deeds are read by. */
final class ToldExamples {
    private final Lexicon lexicon;
    private final Function<String, Reading> reader;

    ToldExamples(Lexicon lexicon, Function<String, Reading> reader) {
        this.lexicon = lexicon;
        this.reader = reader;
    }

    private Reading read(String sentence) {
        return reader.apply(sentence);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    List<String> cues() {
        return lexicon.reportWords().cues().stream().flatMap(this::cue).toList();
    }

    private Stream<String> cue(StatementCue cue) {
        List<String> told = statements(cue.example()).stream()
                .map(s -> lower(s.act()) + " " + content(s, cue.example()))
                .toList();
        return told.contains(cue.expect())
                ? Stream.empty()
                : Stream.of(String.join(" ", cue.words()) + ": " + cue.example() + " gives " + told);
    }

    private static String content(Statement statement, String text) {
        return statement.content().stream().map(span -> span.of(text)).collect(Collectors.joining(" … "));
    }

    List<String> actCues() {
        return lexicon.reportWords().acts().stream().flatMap(this::actCue).toList();
    }

    private Stream<String> actCue(ActCue cue) {
        List<StatementAct> told =
                statements(cue.example()).stream().map(Statement::act).toList();
        return told.contains(cue.act())
                ? Stream.empty()
                : Stream.of(String.join(" ", cue.words()) + ": " + cue.example() + " gives " + told);
    }

    List<String> quantityWords() {
        return lexicon.reportWords().quantities().stream()
                .flatMap(this::quantityWord)
                .toList();
    }

    private Stream<String> quantityWord(QuantityWord word) {
        List<String> told = statements(word.example()).stream()
                .flatMap(s -> s.quantities().stream())
                .map(ToldExamples::describe)
                .toList();
        return told.contains(word.expect())
                ? Stream.empty()
                : Stream.of(String.join(" ", word.words()) + ": " + word.example() + " gives " + told);
    }

    private static String describe(Quantity q) {
        return Stream.of(q.comparator(), Optional.of(q.value().toPlainString()), q.unit(), q.of())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private List<Statement> statements(String sentence) {
        return read(sentence).statements();
    }

    List<String> deeds() {
        return lexicon.coding().deeds().stream()
                .flatMap(d -> coded(d.id(), d.example(), d.expect()))
                .toList();
    }

    List<String> deedCodes() {
        return lexicon.coding().compositions().stream()
                .flatMap(c -> coded(c.takes() + " " + c.about(), c.example(), c.expect()))
                .toList();
    }

    private Stream<String> coded(String row, String example, String expect) {
        List<String> told =
                read(example).events().stream().map(ToldExamples::describe).toList();
        return told.contains(expect)
                ? Stream.empty()
                : Stream.of(row + ": " + example + " gives " + told + ", not " + expect);
    }

    private static String describe(CodedEvent e) {
        return (e.type() + " " + e.cameo() + " " + lower(e.status()) + " " + parties(e.sources()) + " > "
                        + parties(e.targets()))
                .strip();
    }

    private static String parties(List<EventParty> parties) {
        return parties.stream()
                .map(p -> Stream.concat(p.actor().stream(), p.sector().stream()).collect(Collectors.joining(":")))
                .filter(code -> !code.isEmpty())
                .sorted()
                .collect(Collectors.joining(","));
    }

    List<String> sectors() {
        return lexicon.coding().sectors().stream()
                .filter(s -> read(s.example()).events().stream()
                        .flatMap(e -> e.targets().stream())
                        .noneMatch(p -> p.sector().equals(s.code())))
                .map(s -> String.join(" ", s.words()) + ": " + s.example())
                .toList();
    }

    List<String> deedWords() {
        return lexicon.coding().surroundings().stream()
                .filter(s -> !shows(s, read(s.example())))
                .map(s -> s.use() + " " + String.join(" ", s.lemmas()) + ": " + s.example())
                .toList();
    }

    private static boolean shows(Surrounding s, Reading reading) {
        List<CodedEvent> events = reading.events();
        return switch (s.use()) {
            case CONTEXT -> events.stream().anyMatch(e -> e.contexts().contains(s.value()));
            case ASIDE -> events.isEmpty();
            case CARRIER, COUNT -> !events.isEmpty();
        };
    }

    private List<String> hedges() {
        return lexicon.manners().hedges().stream()
                .filter(word -> statements(word.example()).stream()
                        .flatMap(s -> s.stance().hedges().stream())
                        .noneMatch(hedge -> hedge.kind() == word.kind()))
                .map(word -> word.words() + ": " + word.example())
                .toList();
    }

    private List<String> wordings() {
        return lexicon.manners().wordings().stream()
                .filter(word -> notices(word.example()).isEmpty())
                .map(word -> word.words() + ": " + word.example())
                .toList();
    }

    private List<String> notices(String text) {
        return read(text).notices().stream()
                .map(Notice::code)
                .filter(Notice.PARTY_TERM::equals)
                .toList();
    }

    private List<String> settings() {
        return lexicon.manners().settings().stream()
                .filter(word -> statements(word.example()).stream()
                        .flatMap(s -> s.delivery().setting().stream())
                        .noneMatch(setting -> setting.kind() == word.kind()))
                .map(word -> word.words() + ": " + word.example())
                .toList();
    }

    List<String> of(String table) {
        return switch (table) {
            case "deeds" -> deeds();
            case "deed-codes" -> deedCodes();
            case "deed-words" -> deedWords();
            case "sectors" -> sectors();
            case "cues" -> cues();
            case "act-cues" -> actCues();
            case "quantity-words" -> quantityWords();
            case "hedges" -> hedges();
            case "settings" -> settings();
            case "party-wording" -> wordings();
            default -> throw new IllegalArgumentException("no table " + table);
        };
    }
}
