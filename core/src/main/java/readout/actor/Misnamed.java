package readout.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import readout.language.Sentence;
import readout.lexicon.Names;

/** Places that the engine takes for persons: what the article is mostly {@code in} or {@code near} is nobody. */
final class Misnamed {
    private static final Set<String> LOCATIVES = Set.of("in", "near", "inside", "outside", "around", "into", "at");

    private final String text;
    private final Map<String, Integer> all = new HashMap<>();
    private final Map<String, Integer> located = new HashMap<>();

    private Misnamed(String text) {
        this.text = text;
    }

    /** The names of a text that are labelled as unknown persons and are places. */
    static Set<String> of(String text, List<Sentence> sentences, List<List<Label>> labels) {
        Misnamed misnamed = new Misnamed(text);
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            labels.get(i).stream()
                    .filter(label -> label.known().isEmpty())
                    .forEach(label -> misnamed.count(sentence, label));
        }
        return misnamed.names();
    }

    private void count(Sentence sentence, Label label) {
        String name = sentence.span(label.from(), label.to()).of(text);
        all.merge(name, 1, Integer::sum);
        boolean owner = label.to() < sentence.size()
                && sentence.token(label.to()).tag().equals("POS");
        boolean after = label.from() > 0
                && LOCATIVES.contains(sentence.token(label.from() - 1).lemma());
        if (after && !owner) {
            located.merge(name, 1, Integer::sum);
        }
    }

    private Set<String> names() {
        return located.keySet().stream()
                .filter(name -> 2 * located.get(name) >= all.get(name))
                .filter(name -> all.keySet().stream().noneMatch(other -> isPartOf(name, other)))
                .collect(Collectors.toSet());
    }

    /** {@code Fidan}, where there is a {@code Hakan Fidan}. */
    private static boolean isPartOf(String name, String other) {
        Set<String> words = new HashSet<>(Names.words(other));
        return !name.equals(other) && Names.words(name).stream().anyMatch(words::contains);
    }
}
