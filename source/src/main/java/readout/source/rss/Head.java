package readout.source.rss;

import java.util.List;
import java.util.Optional;

/** What a feed says of itself before its items. */
final class Head {
    private Optional<String> title = Optional.empty();
    private Optional<String> language = Optional.empty();
    private List<String> authors = List.of();

    /** @param child of the feed or channel */
    void take(Part child) {
        switch (child.name()) {
            case "title" -> title = title.or(child::line);
            case "language" -> language = language.or(child::line);
            case "author" ->
                authors = authors.isEmpty() ? Authors.of(child).stream().toList() : authors;
            default -> {}
        }
    }

    Optional<String> title() {
        return title;
    }

    Optional<String> language() {
        return language;
    }

    /** Of all items that name none. */
    List<String> authors() {
        return authors;
    }
}
