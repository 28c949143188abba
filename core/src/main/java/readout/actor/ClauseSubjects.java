package readout.actor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import readout.language.Sentence;

/**
 * Who is named in the clauses of one sentence, before it is parsed: a clause begins at a comma, a conjunction or a relative pronoun. Grows
 * while the sentence is read.
 */
final class ClauseSubjects {
    private static final Set<String> BOUNDARIES = Set.of("WP", "WDT", "WRB", "WP$", ",", ":", ".");
    private static final Set<String> CONJUNCTIONS =
            Set.of("that", "because", "while", "although", "if", "but", "since", "as");

    /** How phrases begin that open a sentence before its subject. */
    private static final Set<String> OPENERS = Set.of("IN", "VBG", "VBN", "TO");

    /** Prepositions before what somebody is thanked, blamed or kept from. */
    private static final Set<String> CONTROL = Set.of("for", "of", "from");

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private final Sentence sentence;
    private final Map<PartyMention, Person> named = new HashMap<>();

    ClauseSubjects(Sentence sentence) {
        this.sentence = sentence;
    }

    void add(PartyMention mention, Person person) {
        named.put(mention, person);
    }

    /** {@code Before meeting Putin, Trump said}, {@code the Putin meeting}: named in an opening phrase or before a noun, no subject. */
    boolean isAside(PartyMention mention) {
        return isBeforeNoun(mention) || isCompany(mention) || (isOpened() && isFirst(mention) && !isSubject(mention));
    }

    /** {@code The tour began with Castro}. */
    private boolean isCompany(PartyMention mention) {
        return mention.from() > 0 && sentence.token(mention.from() - 1).lemma().equals("with");
    }

    private boolean isBeforeNoun(PartyMention mention) {
        int next = mention.to();
        return next + 1 < sentence.size()
                && sentence.token(next).tag().matches("NNS?")
                && sentence.token(next + 1).tag().matches("VB[DZP]|MD|IN|,|TO");
    }

    private boolean isOpened() {
        return OPENERS.contains(sentence.token(0).tag())
                && !sentence.token(0).lemma().equalsIgnoreCase("accord");
    }

    /** Whether no comma parts it from the beginning, and one ends its phrase. */
    private boolean isFirst(PartyMention mention) {
        return IntStream.range(0, mention.from()).noneMatch(this::isComma)
                && IntStream.range(mention.to(), sentence.size()).anyMatch(this::isComma);
    }

    private boolean isComma(int i) {
        return sentence.token(i).tag().equals(",");
    }

    /** The last person before a verb in the clause that a pronoun stands in, else the first person of it. */
    Optional<Person> subject(PartyMention pronoun) {
        int start = start(pronoun.from());
        List<PartyMention> before = named.keySet().stream()
                .filter(mention -> mention.from() >= start && mention.from() < pronoun.from())
                .sorted(Comparator.comparingInt(PartyMention::from))
                .toList();
        return before.reversed().stream()
                .filter(mention -> isSubject(mention) || isControlled(mention, pronoun))
                .findFirst()
                .or(() -> before.stream().findFirst())
                .map(named::get);
    }

    private boolean isSubject(PartyMention mention) {
        return mention.to() < sentence.size()
                && FINITE.contains(sentence.token(mention.to()).tag());
    }

    /** {@code thanked Pompeo for coming after his meeting}, {@code sent Pompeo to see his colleague}: whom somebody has do it. */
    private boolean isControlled(PartyMention mention, PartyMention pronoun) {
        int next = mention.to();
        boolean object =
                mention.from() > 0 && sentence.token(mention.from() - 1).tag().startsWith("V");
        return object
                && next + 1 < pronoun.from()
                && (CONTROL.contains(sentence.token(next).lemma())
                                && sentence.token(next + 1).tag().equals("VBG")
                        || sentence.token(next).lemma().equals("to")
                                && sentence.token(next + 1).tag().equals("VB"));
    }

    private int start(int token) {
        int start = token;
        while (start > 0 && !isBoundary(start - 1)) {
            start--;
        }
        return start;
    }

    private boolean isBoundary(int i) {
        return BOUNDARIES.contains(sentence.token(i).tag())
                || CONJUNCTIONS.contains(sentence.token(i).lemma());
    }
}
