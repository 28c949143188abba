package readout.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import readout.language.NameType;
import readout.language.Sentence;
import readout.lexicon.Names;

/**
 * Places that the engine takes for persons: what the article is mostly {@code in} or {@code near}, or what the engine mostly has as a
 * place, is nobody.
 */
final class Misnamed {
    private static final Set<String> LOCATIVES = Set.of("in", "near", "inside", "outside", "around", "into", "at");

    private final String text;
    private final Map<String, Integer> all = new HashMap<>();
    private final Map<String, Integer> located = new HashMap<>();

    private final Set<String> persons = new HashSet<>();

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
            misnamed.places(sentence);
        }
        return misnamed.names();
    }

    private void count(Sentence sentence, Label label) {
        String name = sentence.span(label.from(), label.to()).of(text);
        all.merge(name, 1, Integer::sum);
        persons.add(name);
        boolean owner =
                label.to() < sentence.size() && sentence.token(label.to()).tag().equals("POS");
        boolean after = label.from() > 0
                && LOCATIVES.contains(sentence.token(label.from() - 1).word().toLowerCase(Locale.ROOT));
        if (after && !owner) {
            located.merge(name, 1, Integer::sum);
        }
    }

    /** What the engine has as a place. */
    private void places(Sentence sentence) {
        int from = 0;
        for (int i = 0; i <= sentence.size(); i++) {
            boolean place = i < sentence.size() && sentence.token(i).name() == NameType.PLACE;
            if (!place && i > from) {
                String name = sentence.span(from, i).of(text);
                all.merge(name, 1, Integer::sum);
                located.merge(name, 1, Integer::sum);
            }
            from = place ? from : i + 1;
        }
    }

    private Set<String> names() {
        return persons.stream()
                .filter(located::containsKey)
                .filter(name -> 2 * located.getOrDefault(name, 0) >= all.getOrDefault(name, 0))
                .filter(name -> persons.stream().noneMatch(other -> isPartOf(name, other)))
                .collect(Collectors.toSet());
    }

    /** {@code Fidan}, where there is a {@code Hakan Fidan}. */
    private static boolean isPartOf(String name, String other) {
        Set<String> words = new HashSet<>(Names.words(other));
        return !name.equals(other) && Names.words(name).stream().anyMatch(words::contains);
    }
}
