package readout.lexicon;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One of many fixed forms as a regular expression that is decided letter by letter, so that the number of forms hardly counts. Of forms
 * that begin alike the longest is tried first.
 *
 * <p>Example: of {@code Iran}, {@code Iranian} and {@code Iraq} it makes {@code (?:(?=[I])Ira(?:n(?:ian)?|q))}.
 */
public final class Alternatives {
    private static final class Node {
        private final Map<Integer, Node> next = new TreeMap<>();
        private boolean end;

        void add(String form) {
            Node node = this;
            for (int letter : form.codePoints().toArray()) {
                node = node.next.computeIfAbsent(letter, key -> new Node());
            }
            node.end = true;
        }

        /** What may follow here. */
        String rest() {
            if (next.isEmpty()) {
                return "";
            }
            String rest = next.entrySet().stream()
                    .map(entry -> letter(entry.getKey()) + entry.getValue().rest())
                    .collect(Collectors.joining("|"));
            return end ? "(?:" + rest + ")?" : next.size() == 1 ? rest : "(?:" + rest + ")";
        }
    }

    private Alternatives() {}

    /**
     * @param forms not empty, none of them blank
     * @return a regular expression without capturing groups
     */
    public static String of(Stream<String> forms) {
        Node root = new Node();
        forms.forEach(root::add);
        String first = root.next.keySet().stream().map(Alternatives::letter).collect(Collectors.joining());
        return "(?:(?=[" + first + "])" + root.rest() + ")";
    }

    private static String letter(int codePoint) {
        String letter = Character.toString(codePoint);
        return Character.isLetterOrDigit(codePoint) || codePoint == ' ' ? letter : Pattern.quote(letter);
    }
}
