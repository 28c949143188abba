package readout.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readout.language.Sentence;
import readout.model.Basis;
import readout.model.Edtf;
import readout.model.Published;
import readout.model.Span;
import readout.model.TimeExpression;

/**
 * Finds time expressions and resolves them against the publication date. Safe for use by several threads.
 *
 * <p>Example: in "The ministers met on Sunday evening", published on Tuesday, 13 October 2020, {@code Sunday evening} is a TIME of the
 * value {@code 2020-10-11TEV} and the day 2020-10-11, inferred.
 *
 * <p>The steps: {@link Lexer} cuts words, {@link PhraseBook} finds phrases, the passes of the constructor drop, join and widen
 * them, {@link Tenses} tells the tense of each, {@link PublicationDays} and {@link Resolver} work out the values. What words and
 * phrases there are stands in the tables of {@code readout/time}, a row with an example each.
 */
public final class TimeReader {
    /** Characters in which a text says when it plays. */
    private static final int BEGINNING = 1000;

    private static final Pattern ATTRIBUTE = Pattern.compile("(?i)\\b(?:of|since|from|dated|until|the)\\s+$");

    private final Lexer lexer;
    private final PhraseBook phrases;
    private final List<Pass> passes;
    private static final Set<String> MEETINGS = Set.of(
            "meeting", "meetings", "summit", "talks", "visit", "session", "vote", "election", "conference", "dinner");

    private final Tenses tenses;

    public TimeReader() {
        TimeWords vocabulary = TimeWords.of(TimeTables.read("words.tsv"));
        lexer = new Lexer(vocabulary);
        phrases = new PhraseBook(TimeTables.read("phrases.tsv"));
        passes = List.of(new DoubtPass(), new DaytimePass(), new ShadePass(TimeTables.read("shades.tsv")));
        tenses = new Tenses(TimeTables.read("cues.tsv"));
    }

    /**
     * The time expressions of a text, in order.
     *
     * @param published what relative expressions are resolved against; unknown leaves them without a calendar day
     */
    public List<TimeExpression> read(String text, List<Sentence> sentences, Published published) {
        List<Placed> placed = sentences.stream()
                .flatMap(sentence -> find(text, sentence).stream())
                .toList();
        List<Resolved> resolved = PublicationDays.resolve(placed, published, anchor(text, placed));
        List<TimeExpression> times = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            times.add(expression(placed.get(i), resolved.get(i)));
        }
        return times;
    }

    /** The first day of the text that is written out near its beginning and is not that of a document or a war: {@code on 2 June 2017}. */
    private static Optional<LocalDate> anchor(String text, List<Placed> placed) {
        return placed.stream()
                .filter(date -> date.meaning() instanceof Meaning.Fixed fixed
                        && fixed.stretch().unit() == CalendarUnit.DAY)
                .filter(date -> date.span().start() < BEGINNING
                        && !ATTRIBUTE
                                .matcher(text.substring(0, date.span().start()))
                                .find())
                .map(date -> ((Meaning.Fixed) date.meaning()).stretch().first())
                .findFirst();
    }

    /**
     * When an article can have appeared: as is known, else as its own dates tell, {@link Basis#INFERRED}.
     *
     * <p>Example: of "He was summoned on Monday, a week after the attack of 13 February 2017" the days from 20 to 26 February 2017.
     */
    public Published published(String text, List<Sentence> sentences, Published known) {
        return known.when().isPresent()
                ? known
                : Reckoning.published(
                        text,
                        sentences.stream().map(sentence -> find(text, sentence)).toList());
    }

    /**
     * The time from which on a text can have appeared, where it tells nothing closer: the last of its own dates that it tells as past.
     *
     * <p>Example: "after the war in the fall of 2020" gives {@code 2020/..}, with the span of the words; "the war that ended in November
     * 2020" gives {@code 2020-12/..}, since the month of the article is not called by its year.
     */
    public Optional<Earliest> earliest(String text, List<Sentence> sentences) {
        List<Placed> placed = sentences.stream()
                .flatMap(sentence -> find(text, sentence).stream())
                .toList();
        return Background.latest(placed).map(last -> new Earliest(since(Background.stretch(last)), last.span()));
    }

    /** A time that is open to the end, and the words that it begins with. */
    public record Earliest(Edtf since, Span words) {}

    private static Edtf since(Stretch stretch) {
        String day = (stretch.unit() == CalendarUnit.MONTH ? stretch.plus(1) : stretch)
                .first()
                .toString();
        return Edtf.of(switch (stretch.unit()) {
                    case DAY -> day;
                    case MONTH -> day.substring(0, day.lastIndexOf('-'));
                    case WEEK, WEEKEND, QUARTER, SEASON, HALF, YEAR, DECADE, CENTURY ->
                        day.substring(0, day.indexOf('-'));
                }
                + "/..");
    }

    private List<Placed> find(String text, Sentence sentence) {
        List<Word> words = lexer.words(text, sentence);
        List<Draft> found = phrases.find(words);
        for (Pass pass : passes) {
            found = pass.over(words, found);
        }
        return found.stream().map(draft -> place(words, draft)).toList();
    }

    private Placed place(List<Word> words, Draft draft) {
        Span span = new Span(
                words.get(draft.from()).span().start(),
                words.get(draft.to() - 1).span().end());
        return new Placed(span, draft.type(), draft.meaning(), tense(words, draft));
    }

    /** The tense of the clause says little of "Friday's ruling" or "the June accord"; "Friday's summit will" is to come. */
    private Tense tense(List<Word> words, Draft draft) {
        Tense told = tenses.at(words, draft.from(), draft.to());
        if (draft.to() < words.size()) {
            Word next = words.get(draft.to());
            boolean attribute = next.token().isNoun() && !draft.isDay();
            boolean owner = next.is("'s") || next.is("’s");
            if (owner && told == Tense.FUTURE && isMeeting(words, draft.to() + 1)) {
                return told;
            }
            if (attribute || owner) {
                return told == Tense.PAST ? Tense.PAST_AROUND : Tense.UNKNOWN;
            }
        }
        return told;
    }

    private static boolean isMeeting(List<Word> words, int i) {
        return words.subList(Math.min(i, words.size()), Math.min(i + 2, words.size())).stream()
                .anyMatch(word -> MEETINGS.contains(word.lower()));
    }

    private static TimeExpression expression(Placed placed, Resolved resolved) {
        return new TimeExpression(placed.span(), placed.type(), resolved.value(), resolved.edtf(), resolved.basis());
    }
}
