package readout.time;

import java.util.Map;
import java.util.Optional;
import readout.language.Token;
import readout.model.Span;

/**
 * A word or mark as the time passes see it. Hyphens stand alone, spelled numbers are one word: {@code twenty-four} has the number 24.
 *
 * @param lower as written, in lower case
 * @param capital whether it begins with a capital letter
 * @param token the engine's token that it begins in
 * @param number what it counts, where it is a number
 * @param classes what it can stand for in a phrase, with its value there
 */
record Word(
        Span span,
        String lower,
        boolean capital,
        Token token,
        Optional<Double> number,
        Map<WordClass, String> classes) {
    Word with(Map<WordClass, String> known) {
        return new Word(span, lower, capital, token, number, known);
    }

    /** What it is worth as a member of {@code type}, absent where it is none. */
    Optional<String> as(WordClass type) {
        return Optional.ofNullable(classes.get(type));
    }

    /** Part of speech of its token. */
    String tag() {
        return token.tag();
    }

    boolean isAuxiliary() {
        return tag().equals("MD")
                || token.isVerb()
                        && (token.lemma().equals("be") || token.lemma().equals("have"));
    }

    boolean is(String other) {
        return lower.equals(other);
    }

    /** Its number, where that is a whole one within these bounds. */
    Optional<Integer> whole(int least, int most) {
        return number.filter(n -> n == Math.rint(n) && n >= least && n <= most).map(Double::intValue);
    }
}
