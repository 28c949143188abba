package readout.actor;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import readout.language.Sentence;

/**
 * Who is named in the clauses of one sentence, before it is parsed: a clause begins at a comma, a conjunction or a relative pronoun. Grows
 * while the sentence is read.
 */
final class Clauses {
    private static final Set<String> BOUNDARIES = Set.of("WP", "WDT", "WRB", "WP$", ",", ":", ".");
    private static final Set<String> CONJUNCTIONS =
            Set.of("that", "because", "while", "although", "if", "but", "since", "as");

    private final Sentence sentence;
    private final Map<Integer, Person> named = new TreeMap<>();

    Clauses(Sentence sentence) {
        this.sentence = sentence;
    }

    void add(PartyMention mention, Person person) {
        named.put(mention.from(), person);
    }

    /** The first person of the clause that a pronoun stands in, if one stands before it. */
    Optional<Person> subject(PartyMention pronoun) {
        int start = start(pronoun.from());
        return named.entrySet().stream()
                .filter(entry -> entry.getKey() >= start && entry.getKey() < pronoun.from())
                .map(Map.Entry::getValue)
                .findFirst();
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
