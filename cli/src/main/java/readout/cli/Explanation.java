package readout.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.lexicon.Lexicon;
import readout.lexicon.Sign;
import readout.lexicon.StatusCue;
import readout.lexicon.Trigger;
import readout.model.Basis;
import readout.model.Edtf;
import readout.model.Engagement;
import readout.model.EngagementStatus;
import readout.model.Notice;
import readout.model.Origin;
import readout.model.Participant;
import readout.model.Published;
import readout.model.Reading;
import readout.model.Span;
import readout.model.TimeExpression;
import readout.model.Where;
import readout.wire.Output;

/** Tells people of each engagement on what its fields rest: the rule, the words, what the date was read against. */
final class Explanation implements Output<Reading> {
    private final Lexicon lexicon;
    private final Writer to;

    Explanation(Lexicon lexicon, Writer to) {
        this.lexicon = lexicon;
        this.to = to;
    }

    @Override
    public void write(Reading reading) throws IOException {
        String text = reading.article().text();
        line("", reading.article().id(), reading.article().title().orElse(""));
        line("  ", "published", published(reading.article().published()));
        for (Notice notice : reading.notices()) {
            if (notice.code().equals(Notice.APPEARED_AFTER)) {
                line("  ", "", "after " + quoted(notice.span(), text) + ", which it tells of as past");
            }
        }
        for (Origin origin : reading.origins()) {
            line(
                    "  ",
                    "source",
                    origin.name() + " (" + name(origin.kind()) + "), from " + quoted(origin.evidence(), text));
        }
        for (int i = 0; i < reading.engagements().size(); i++) {
            Engagement engagement = reading.engagements().get(i);
            line("  ", (i + 1) + ".", name(engagement.kind()) + ", " + name(engagement.salience()));
            explain(reading, engagement);
        }
        for (Notice notice : reading.notices()) {
            if (tells(notice)) {
                line("  ", "notice", notice.message());
            }
        }
        to.write('\n');
    }

    /** What the article's wording says of itself; other notices stand where they belong, or mark what is no part of the story. */
    private static boolean tells(Notice notice) {
        return notice.code().startsWith("wording.") || notice.code().startsWith("dispute.");
    }

    private void explain(Reading reading, Engagement engagement) throws IOException {
        String text = reading.article().text();
        field("rule", rule(engagement));
        field("evidence", quoted(engagement.evidence(), text));
        for (Participant participant : engagement.participants()) {
            field("who", participant(participant) + ", from " + quoted(participant.evidence(), text));
        }
        field("status", name(engagement.status()) + cue(engagement, text));
        field("when", when(reading, engagement));
        field("where", engagement.where().map(Explanation::where).orElse("unknown"));
        list("topics", engagement.topics());
        list("mechanisms", engagement.mechanisms());
    }

    private String rule(Engagement engagement) {
        String id = engagement.because().rule();
        return lexicon.triggers().stream()
                .filter(trigger -> trigger.id().equals(id))
                .findFirst()
                .map(Explanation::row)
                .orElse(engagement.because().toString());
    }

    private static String row(Trigger trigger) {
        return trigger.id() + ", as in \"" + trigger.example() + "\"";
    }

    /** The words in the evidence that the lexicon gives this status. */
    private String cue(Engagement engagement, String text) {
        if (engagement.status() == EngagementStatus.HELD) {
            return ", as no word beside it says otherwise";
        }
        String words = cues(engagement, text).map(word -> "\"" + word + "\"").collect(Collectors.joining(", "));
        return words.isEmpty() ? ", from the sentence or its date" : ", its words: " + words;
    }

    private Stream<String> cues(Engagement engagement, String text) {
        List<String> words = Arrays.asList(
                engagement.evidence().of(text).toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        return lexicon.statusCues().stream()
                .filter(cue -> isOf(engagement.status(), cue.says()))
                .map(StatusCue::words)
                .flatMap(lemma -> words.stream().filter(word -> isFormOf(word, lemma)))
                .distinct();
    }

    /** Whether a word that says this makes a contact one of that status. */
    private static boolean isOf(EngagementStatus status, Sign says) {
        Set<Sign> signs = switch (status) {
            case HELD -> Set.of();
            case ONGOING -> Set.of(Sign.ONGOING);
            case ANNOUNCED -> Set.of(Sign.TO_COME, Sign.UPCOMING, Sign.WILL, Sign.ABOUT_TO);
            case PROPOSED -> Set.of(Sign.SUPPOSED, Sign.INDEFINITE, Sign.MODAL, Sign.MAYBE);
            case CANCELLED -> Set.of(Sign.CANCELLED);
            case DENIED -> Set.of(Sign.UNDONE, Sign.NEGATION, Sign.NOBODY, Sign.DENIAL, Sign.DISMISSAL);
        };
        return signs.contains(says);
    }

    /** {@code planned} of {@code plan}, {@code cancelled} of {@code cancel}: near enough for people to see the word. */
    private static boolean isFormOf(String word, String lemma) {
        String stem = lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma;
        return word.equals(lemma) || (stem.length() > 2 && word.matches(stem + "\\p{L}?(?:e|es|ed|ing|s)"));
    }

    private static String when(Reading reading, Engagement engagement) {
        Optional<Edtf> edtf = engagement.when().edtf();
        if (edtf.isEmpty()) {
            return "unknown"
                    + reading.article()
                            .published()
                            .when()
                            .map(after -> ", the article: " + after.text())
                            .orElse("");
        }
        String text = reading.article().text();
        String words = expression(reading, engagement, edtf.get())
                .map(time -> "from " + quoted(time.span(), text))
                .orElse("from what is told around it");
        boolean stated = engagement.when().basis() == Basis.STATED;
        return edtf.get().text() + " (" + name(engagement.when().basis()) + "), " + words
                + (stated ? "" : ", read against " + published(reading.article().published()));
    }

    /** The time expression of that value that stands nearest to the evidence. */
    private static Optional<TimeExpression> expression(Reading reading, Engagement engagement, Edtf edtf) {
        Span evidence = engagement.evidence();
        return reading.times().stream()
                .filter(time -> time.edtf().filter(edtf::equals).isPresent())
                .min(Comparator.comparingInt(time -> distance(time.span(), evidence)));
    }

    private static int distance(Span a, Span b) {
        return a.overlaps(b) ? 0 : Math.max(a.start() - b.end(), b.start() - a.end());
    }

    private static String published(Published published) {
        return published.when().map(Edtf::text).orElse("an unknown day") + " (" + name(published.basis()) + ")";
    }

    private static String participant(Participant p) {
        String named = Stream.of(p.person(), p.actor(), p.office(), p.side().map(Explanation::name))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? "somebody" : named;
    }

    private static String where(Where where) {
        return Stream.of(where.place(), where.country())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static String quoted(Span span, String text) {
        return "\"" + span.of(text) + "\"";
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void list(String label, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            field(label, String.join("; ", values));
        }
    }

    private void field(String label, String value) throws IOException {
        line("     ", String.format(Locale.ROOT, "%-10s", label), value);
    }

    private void line(String indent, String label, String value) throws IOException {
        String words = Console.oneLine(label + " " + value).stripTrailing();
        to.append(indent).append(words).append('\n');
    }

    @Override
    public void close() throws IOException {
        to.flush();
    }
}
