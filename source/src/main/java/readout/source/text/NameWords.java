package readout.source.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import readout.lexicon.Table;

/** Words that tell agencies, newspapers, roles of writers and labels from other names. */
final class NameWords {
    private final Table table;
    private final Pattern agencies;
    private final Pattern newspapers;
    private final Pattern roles;
    private final List<String> labels;

    private NameWords(Table table) {
        this.table = table;
        agencies = anyOf("agency");
        newspapers = anyOf("newspaper");
        roles = Pattern.compile("(?iu)(?:" + alternatives("role") + ")$");
        labels = words("label").stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    static NameWords bundled() {
        return new NameWords(Tables.bundled(NameWords.class, "names.tsv"));
    }

    /** {@code Reuters}, {@code Meridian Wire}. */
    boolean agency(String name) {
        return agencies.matcher(name).find();
    }

    /** {@code The Gulf Observer}, and no agency. */
    boolean newspaper(String name) {
        return newspapers.matcher(name).find() && !agency(name);
    }

    /** Matches a role at the end: {@code Web Editor}. */
    Pattern roles() {
        return roles;
    }

    /** {@code BREAKING}, {@code NATO}: capitals that are no place. */
    boolean label(String words) {
        return labels.contains(words.toLowerCase(Locale.ROOT));
    }

    private Pattern anyOf(String type) {
        return Pattern.compile("(?U)\\b(?:" + alternatives(type) + ")\\b");
    }

    private String alternatives(String type) {
        return words(type).stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    private List<String> words(String type) {
        return table.rows().stream()
                .filter(row -> row.text("type").equals(type))
                .map(row -> row.text("word"))
                .toList();
    }
}
