package readout.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.language.Sentence;
import readout.language.Token;
import readout.lexicon.Naming;

/** The noun phrase around some words of a sentence, by tags alone: {@code the Turkish foreign minister}, {@code head of the agency}. */
final class Phrase {
    private static final Set<String> DETERMINERS = Set.of("DT", "PRP$");
    private static final Set<String> INSIDE = Set.of("JJ", "JJR", "JJS", "NN", "NNP", "NNPS", "HYPH", "VBN", "POS");
    private static final Set<String> AFTER_OF = Set.of("JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "HYPH", "POS");
    private static final Set<String> CALENDAR =
            Set.of("week", "month", "year", "day", "morning", "evening", "night", "afternoon", "today", "yesterday");
    private static final String POSSESSIVE = "POS";

    private final Sentence sentence;
    private final List<Label> labels;

    Phrase(Sentence sentence, List<Label> labels) {
        this.sentence = sentence;
        this.labels = labels;
    }

    /** Where the phrase begins whose later words begin at {@code from}: with its determiner, if it has one. */
    int start(int from) {
        int start = from;
        while (start > 0 && inside(start - 1)) {
            start--;
        }
        while (start < from && !opens(sentence.token(start))) {
            start++;
        }
        return start > 0 && DETERMINERS.contains(sentence.token(start - 1).tag()) ? start - 1 : start;
    }

    /** A phrase begins neither with a possessive sign nor with a hyphen. */
    private static boolean opens(Token token) {
        return !token.tag().equals(POSSESSIVE) && !token.tag().equals("HYPH");
    }

    private boolean inside(int i) {
        Token token = sentence.token(i);
        boolean word = INSIDE.contains(token.tag()) || owner(i);
        return word
                && !CALENDAR.contains(token.lemma())
                && !CalendarWords.contain(token.word())
                && (owned(i) || at(i).filter(Label::isPerson).isEmpty());
    }

    /** The {@code country} of {@code the country's president}, also with its article. */
    private boolean owner(int i) {
        Token token = sentence.token(i);
        return token.tag().equals("DT") && i + 2 < sentence.size() && owned(i + 1);
    }

    private boolean owned(int i) {
        return i + 1 < sentence.size() && sentence.token(i + 1).tag().equals(POSSESSIVE);
    }

    /** Where the phrase ends whose head ends at {@code to}: after {@code of the agency}, where a name or an owner is in that. */
    int end(int to) {
        if (to >= sentence.size() || !sentence.token(to).word().equals("of")) {
            return to;
        }
        int end = to + 1;
        end = end < sentence.size() && DETERMINERS.contains(sentence.token(end).tag()) ? end + 1 : end;
        boolean named = false;
        while (end < sentence.size() && AFTER_OF.contains(sentence.token(end).tag()) && !isPerson(end)) {
            named |= sentence.token(end).isProper() || sentence.token(end).tag().equals(POSSESSIVE);
            end++;
        }
        return named && sentence.token(end - 1).isNoun() ? end : to;
    }

    private boolean isPerson(int i) {
        return at(i).filter(Label::isPerson).isPresent();
    }

    /** The label that covers a token. */
    Optional<Label> at(int i) {
        return labels.stream()
                .filter(label -> label.from() <= i && i < label.to())
                .findFirst();
    }

    /** Whether it begins with {@code the}, {@code his} or the like. */
    boolean determined(int start) {
        return DETERMINERS.contains(sentence.token(start).tag());
    }

    /** The state or organisation that a token names; a place is none. */
    Optional<Naming> actorAt(int i) {
        return at(i).flatMap(Label::known).filter(naming -> Labels.code(naming).isPresent());
    }
}
