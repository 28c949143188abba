package readout.source.rss;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Those who wrote an item: {@code dc:creator}, Atom's {@code name}, RSS's {@code mail@host (Name)}. */
final class Authors {
    private static final Pattern MAIL = Pattern.compile("\\S+@\\S+\\s*\\(([^)]+)\\)");

    private Authors() {}

    static List<String> of(Part item, Head head) {
        List<Part> said = new ArrayList<>(item.dublin("creator"));
        said.addAll(item.all("author"));
        List<String> names =
                said.stream().flatMap(node -> of(node).stream()).distinct().toList();
        return names.isEmpty() ? head.authors() : names;
    }

    /** A mail address is no name. */
    static Optional<String> of(Part author) {
        Optional<String> words =
                author.first("name").or(() -> Optional.of(author)).flatMap(Part::line);
        return words.map(Authors::withoutMail).filter(name -> !name.contains("@") && !name.contains("://"));
    }

    private static String withoutMail(String words) {
        Matcher m = MAIL.matcher(words);
        return m.matches() ? m.group(1).strip() : words;
    }
}
