package readout.source.html;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import readout.lexicon.Table;
import readout.source.text.Tables;

/** Takes away what is never the story: by element, and by the names that pages give to their parts. */
final class Pruner {
    /** What holds more of the text than this is kept, whatever it is called. */
    private static final double MOST = 0.33;

    private final String elements;
    private final Pattern names;

    private Pruner(Table table) {
        elements = String.join(", ", words(table, "element"));
        names = Pattern.compile("(?i)(?:^|[^a-z])(?:"
                + words(table, "name").stream().map(Pattern::quote).collect(Collectors.joining("|"))
                + ")(?:[^a-z]|$)");
    }

    static Pruner bundled() {
        return new Pruner(Tables.bundled(Pruner.class, "page.tsv"));
    }

    private static List<String> words(Table table, String type) {
        return table.rows().stream()
                .filter(row -> row.text("type").equals(type))
                .map(row -> row.text("word"))
                .toList();
    }

    void prune(Document page) {
        page.select(elements).remove();
        int most = (int) (Links.length(page.body()) * MOST) + 1;
        for (Element element : page.body().select("[class], [id]")) {
            if (element.parent() != null && named(element) && Links.shorter(element, most)) {
                element.remove();
            }
        }
    }

    private boolean named(Element element) {
        return switch (element.normalName()) {
            case "body", "html", "article", "main", "p" -> false;
            default -> names.matcher(element.className() + " " + element.id()).find();
        };
    }
}
