package readout.engine;

import edu.stanford.nlp.ie.crf.TabledNames;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Names in a sentence. What a hyphen joins without a space is one word for the model of names, as it is for the library. */
final class Names {
    /** Words that a hyphen ties to a name without becoming part of it: {@code Chicago-based}. */
    private static final Set<String> APART = Set.of(
            "based",
            "area",
            "registered",
            "headquartered",
            "native",
            "born",
            "raised",
            "backed",
            "controlled",
            "owned",
            "resident",
            "trained",
            "educated");

    private final TabledNames model;

    Names(TabledNames model) {
        this.model = model;
    }

    /** Notes the label of each token, which has a word and a tag, on the token. */
    void label(List<CoreLabel> tokens) {
        List<CoreLabel> joined = new ArrayList<>();
        int[] place = new int[tokens.size()];
        for (int i = 0; i < place.length; i++) {
            if (joins(joined, tokens, i)) {
                join(joined.getLast(), tokens.get(i));
            } else {
                joined.add(copy(tokens.get(i)));
            }
            place[i] = joined.size() - 1;
        }
        List<String> labels = model.labels(joined);
        for (int i = 0; i < place.length; i++) {
            tokens.get(i).setNER(labels.get(place[i]));
        }
    }

    private static boolean joins(List<CoreLabel> joined, List<CoreLabel> tokens, int i) {
        if (joined.isEmpty() || !joined.getLast().after().isEmpty()) {
            return false;
        }
        String word = tokens.get(i).word();
        return word.equals("-")
                ? i + 1 < tokens.size() && !APART.contains(tokens.get(i + 1).word())
                : joined.getLast().word().endsWith("-") && !APART.contains(word);
    }

    private static CoreLabel copy(CoreLabel token) {
        CoreLabel copy = new CoreLabel();
        copy.setWord(token.word());
        copy.setTag(token.tag());
        copy.setAfter(token.after());
        return copy;
    }

    private static void join(CoreLabel first, CoreLabel next) {
        first.setWord(first.word() + next.word());
        first.setAfter(next.after());
    }
}
