package readout.reality;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import readout.language.Parsed;
import readout.lexicon.Sign;

/**
 * What the words of one sentence say of what is told beside them, by the tables.
 *
 * <p>Example: {@code call} with the particle {@code off} is listed as {@code call off}.
 *
 * @param words words by what they say
 */
public record Marks(Map<Sign, Set<String>> words, Parsed parsed) {
    /** Whether a word says this: its lemma, with its particle or the words after it, or its form. */
    public boolean is(Sign sign, int token) {
        Set<String> listed = words.getOrDefault(sign, Set.of());
        if (listed.isEmpty()) {
            return false;
        }
        String lemma = parsed.lemma(token);
        return listed.contains(parsed.isVerb(token) ? lemma + particle(token) : lemma)
                || listed.contains(word(token))
                || listed.contains(lemma + " " + word(token + 1))
                || listed.contains(lemma + " " + word(token + 1) + " " + word(token + 2));
    }

    /** Whether words in a row say this. */
    public boolean lists(Sign sign, String listed) {
        return words.getOrDefault(sign, Set.of()).contains(listed);
    }

    /** Whether its form says this: {@code a planned visit}; {@code a failed attack} was one. */
    public boolean isForm(Sign sign, int token) {
        return words.getOrDefault(sign, Set.of()).contains(word(token));
    }

    /** {@code called off}; what parsers take for one in {@code tried in vain} is none. */
    private String particle(int token) {
        return parsed.tree().children(token, "compound:prt").stream()
                .filter(p -> !word(p).equals("in"))
                .findFirst()
                .map(p -> " " + parsed.lemma(p))
                .orElse("");
    }

    public boolean hasChild(Sign sign, int token, String... relations) {
        return parsed.tree().children(token, relations).stream().anyMatch(child -> is(sign, child));
    }

    /** Whether one of the words from {@code from} on, up to the one before {@code to}, says this. */
    public boolean anyIn(Sign sign, int from, int to) {
        return IntStream.range(Math.max(0, from), Math.min(to, parsed.size())).anyMatch(i -> is(sign, i));
    }

    public String word(int token) {
        return parsed.word(token);
    }

    public String tag(int token) {
        return parsed.tag(token);
    }

    /** {@code met}, {@code has met}, {@code was met}: told as past. */
    public boolean isPast(int t) {
        return isInPast(t)
                || parsed.tree().children(t, "aux").stream()
                        .anyMatch(a -> parsed.lemma(a).equals("have") && !tag(a).equals("VB"));
    }

    /** {@code met}, {@code had met}; not {@code has met}, which may be to come: {@code will rest when he has met him}. */
    public boolean isInPast(int t) {
        return tag(t).equals("VBD")
                || parsed.tree().children(t, "aux", "aux:pass", "cop").stream().anyMatch(a -> tag(a).equals("VBD"));
    }

    /** {@code considered calling it off}: verbs that govern another, where parsers take them for its auxiliaries. */
    public List<Integer> ruling(int verb) {
        return parsed.tree().children(verb, "aux").stream()
                .filter(parsed::isVerb)
                .toList();
    }

    /** The nearest verb at or above a word; -1 where there is none. */
    public int verbOf(int token) {
        int t = token;
        while (t >= 0 && !parsed.isVerb(t)) {
            t = parsed.tree().head(t);
        }
        return t;
    }
}
