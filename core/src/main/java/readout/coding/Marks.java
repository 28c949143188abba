package readout.coding;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import readout.engagement.Scene;
import readout.lexicon.Surrounding.Use;

/** What the words of one sentence say of the deeds beside them, by the table. */
record Marks(Map<Use, Set<String>> words, Scene scene) {
    /** Whether a word says this: its lemma, with its particle or the word after it, or its form. */
    boolean is(Use use, int token) {
        Set<String> listed = words.getOrDefault(use, Set.of());
        if (listed.isEmpty()) {
            return false;
        }
        String lemma = scene.lemma(token);
        return listed.contains(scene.isVerb(token) ? lemma + particle(token) : lemma)
                || listed.contains(word(token))
                || listed.contains(lemma + " " + word(token + 1));
    }

    /** Whether its form says this: {@code a planned visit}; {@code a failed attack} was one. */
    boolean isForm(Use use, int token) {
        return words.getOrDefault(use, Set.of()).contains(word(token));
    }

    private String particle(int token) {
        return scene.tree().children(token, "compound:prt").stream()
                .findFirst()
                .map(p -> " " + scene.lemma(p))
                .orElse("");
    }

    boolean hasChild(Use use, int token, String... relations) {
        return scene.tree().children(token, relations).stream().anyMatch(child -> is(use, child));
    }

    /** Whether one of the words from {@code from} on, up to the one before {@code to}, says this. */
    boolean anyIn(Use use, int from, int to) {
        return IntStream.range(Math.max(0, from), Math.min(to, scene.sentence().size()))
                .anyMatch(i -> is(use, i));
    }

    /** The form of a word in small letters; empty outside the sentence. */
    String word(int token) {
        boolean inside = token >= 0 && token < scene.sentence().size();
        return inside ? scene.sentence().token(token).word().toLowerCase(Locale.ROOT) : "";
    }

    String tag(int token) {
        return scene.sentence().token(token).tag();
    }

    /** The nearest verb at or above a word; -1 where there is none. */
    int verbOf(int token) {
        int t = token;
        while (t >= 0 && !scene.isVerb(t)) {
            t = scene.tree().head(t);
        }
        return t;
    }
}
