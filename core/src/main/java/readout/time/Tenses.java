package readout.time;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import readout.lexicon.Table;

/**
 * Tells the tense at a place of a sentence: of the nearest finite verb before it, else after it, or of a cue word of {@code cues.tsv}.
 *
 * <p>Example: in "He said she will arrive on Friday", {@code Friday} is in the future.
 */
final class Tenses {
    /** A cue such as "until" counts only this near. */
    private static final int NEAR = 4;
    /** Where a day stands that opens its sentence: {@code On Friday}. */
    private static final int OPENING = 1;

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it");
    private static final Set<String> DETERMINERS = Set.of("the", "his", "her", "its", "their", "a");
    /** {@code by telephone Wednesday}. */
    private static final Set<String> MEANS = Set.of(
            "phone",
            "telephone",
            "video",
            "videoconference",
            "teleconference",
            "letter",
            "radio",
            "plane",
            "train",
            "car",
            "helicopter",
            "cable",
            "email");

    private static final Set<String> PAST_BE = Set.of("was", "were");

    /** "They will have met by Friday." */
    private static final Set<String> COMING = Set.of("will", "shall");

    private static final Set<String> WHO = Set.of("who", "which");
    /** Words from such a word to its verb. */
    private static final int ASIDE = 3;

    private enum Reach {
        /** A few words. */
        NEAR,
        /** Where "to" follows. */
        TO,
        /** As a verb, up to the next finite one. */
        CLAUSE
    }

    private record Cue(Tense tense, Reach reach) {}

    private final Map<String, Cue> cues;

    Tenses(Table table) {
        this.cues = table.rows().stream()
                .collect(Collectors.toMap(
                        row -> row.text("word"),
                        row -> new Cue(row.constant(Tense.class, "tense"), row.constant(Reach.class, "reach"))));
    }

    Tense at(List<Word> words, int from, int to) {
        Optional<Tense> tense = opensClause(words, from, to) ? after(words, to, true) : Optional.empty();
        return tense.or(() -> before(words, from))
                .or(() -> after(words, to, from <= OPENING))
                .orElse(Tense.UNKNOWN);
    }

    /** "He said that on Friday, the two will meet", "they met and on Friday he goes on": what comes after counts. */
    private static boolean opensClause(List<Word> words, int from, int to) {
        int opener = from > 0
                        && words.get(from - 1).tag().equals("IN")
                        && !words.get(from - 1).is("that")
                ? from - 2
                : from - 1;
        boolean opens = opener >= 0 && words.get(opener).is("that");
        boolean joins = opener >= 0 && words.get(opener).is("and");
        boolean parted = joins && opener > 0 && words.get(opener - 1).is(",");
        return to < words.size()
                && (opens && words.get(to).is(",")
                        || joins && PRONOUNS.contains(words.get(to).lower())
                        || parted && DETERMINERS.contains(words.get(to).lower()));
    }

    private Optional<Tense> before(List<Word> words, int from) {
        boolean infinitive = false;
        for (int i = from - 1; i >= 0; i--) {
            Word word = words.get(i);
            Cue cue = cues.get(word.lower());
            if (cue != null && reaches(cue, words, i, from)) {
                return Optional.of(perfect(words, i) ? Tense.PAST : cue.tense());
            }
            if (reduced(words, i)) {
                return Optional.of(Tense.PAST);
            }
            infinitive |=
                    word.is("to") && i + 1 < from && words.get(i + 1).tag().equals("VB");
            Tense tense =
                    isUnreal(words, i, from) ? Tense.UNREAL : isDestined(words, i, from) ? Tense.FUTURE : finite(word);
            int aside = tense == Tense.PRESENT ? aside(words, i, from) : -1;
            if (aside >= 0) {
                i = aside;
            } else if (tense != Tense.UNKNOWN) {
                return Optional.of(tense == Tense.PRESENT && infinitive ? Tense.FUTURE : tense);
            }
            if (word.is(";")) {
                break;
            }
        }
        boolean headline = infinitive && words.stream().allMatch(word -> finite(word) == Tense.UNKNOWN);
        return headline ? Optional.of(Tense.FUTURE) : Optional.empty();
    }

    /** "met Xi, who is on a visit, in Rome on Monday": where the clause begins that a comma closes before the time; -1 if none. */
    private static int aside(List<Word> words, int verb, int from) {
        boolean closed = words.subList(verb, from).stream().anyMatch(word -> word.is(","));
        return IntStream.iterate(verb - 1, i -> i > 0 && i >= verb - ASIDE, i -> i - 1)
                .filter(i -> closed
                        && WHO.contains(words.get(i).lower())
                        && words.get(i - 1).is(","))
                .findFirst()
                .orElse(-1);
    }

    /** "They were to continue on Friday." */
    private static boolean isDestined(List<Word> words, int i, int from) {
        return PAST_BE.contains(words.get(i).lower())
                && i + 2 < from
                && words.get(i + 1).is("to")
                && words.get(i + 2).tag().equals("VB");
    }

    /** "They were to have met on Friday", "they should have met on Friday". */
    private static boolean isUnreal(List<Word> words, int i, int from) {
        boolean would =
                words.get(i).tag().equals("MD") && !COMING.contains(words.get(i).lower());
        boolean destined = PAST_BE.contains(words.get(i).lower())
                && i + 1 < from
                && words.get(i + 1).is("to");
        int have = destined ? i + 2 : i + 1;
        return (would || destined) && have < from && words.get(have).is("have");
    }

    private static boolean reaches(Cue cue, List<Word> words, int at, int from) {
        return switch (cue.reach()) {
            case NEAR -> from - at <= NEAR && !endsBefore(words.subList(at + 1, from));
            case TO -> at + 1 < from && words.get(at + 1).is("to");
            case CLAUSE -> words.get(at).token().isVerb();
        };
    }

    /** "Spoke by phone on Friday": another preposition takes the day. */
    private static boolean endsBefore(List<Word> between) {
        return between.stream()
                .anyMatch(word -> MEANS.contains(word.lower()) || (word.tag().equals("IN") && !word.is("of")));
    }

    /** "It had been due to expire on Friday." */
    private static boolean perfect(List<Word> words, int cue) {
        return words.subList(Math.max(0, cue - NEAR), cue).stream().anyMatch(word -> word.is("had"));
    }

    /** A participle that no auxiliary leads: "a letter sent Friday", "these are letters sent Friday", but not "EU-mediated talks on Friday". */
    private static boolean reduced(List<Word> words, int i) {
        if (!words.get(i).tag().equals("VBN") || (i > 0 && words.get(i - 1).is("-"))) {
            return false;
        }
        List<Word> lead = words.subList(Math.max(0, i - 3), i).reversed();
        return lead.stream().takeWhile(word -> !word.token().isNoun()).noneMatch(Word::isAuxiliary);
    }

    /** Nouns look like verbs: what follows a day inside its clause is present only if nothing past or to come is said. */
    private static Optional<Tense> after(List<Word> words, int to, boolean present) {
        return words.subList(to, words.size()).stream()
                .map(Tenses::finite)
                .filter(tense -> tense != Tense.UNKNOWN && (present || tense != Tense.PRESENT))
                .findFirst();
    }

    private static Tense finite(Word word) {
        return switch (word.tag().toUpperCase(Locale.ROOT)) {
            case "VBD" -> Tense.PAST;
            case "MD" -> word.is("could") ? Tense.UNKNOWN : Tense.FUTURE;
            case "VBZ", "VBP" -> word.is("has") || word.is("have") ? Tense.PAST : Tense.PRESENT;
            default -> Tense.UNKNOWN;
        };
    }
}
