package readout.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readout.source.rss.Item;
import tools.jackson.databind.JsonNode;

/** Items of a feed in JSON, version 1.0 or 1.1. */
final class JsonItems {
    private JsonItems() {}

    static boolean feed(JsonNode node) {
        return node.path("version").asString("").contains("jsonfeed.org/version/")
                && node.path("items").isArray();
    }

    static List<Item> of(JsonNode feed) {
        List<Item> items = new ArrayList<>();
        for (JsonNode node : feed.path("items")) {
            items.add(item(items.size() + 1, node, feed));
        }
        return items;
    }

    private static Item item(int number, JsonNode node, JsonNode feed) {
        return new Item(
                number,
                true,
                string(node, "title"),
                string(node, "url").or(() -> string(node, "external_url")),
                authors(node).isEmpty() ? authors(feed) : authors(node),
                string(feed, "title"),
                string(node, "language").or(() -> string(feed, "language")),
                string(node, "date_published").or(() -> string(node, "date_modified")),
                body(node));
    }

    private static Optional<Item.Body> body(JsonNode node) {
        return string(node, "content_html")
                .or(() -> string(node, "content_text").map(JsonItems::escaped))
                .map(content -> new Item.Body(content, true))
                .or(() -> string(node, "summary").map(words -> new Item.Body(escaped(words), false)));
    }

    /** In plain text a {@code <} is a {@code <}. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static List<String> authors(JsonNode node) {
        return Stream.concat(node.path("authors").valueStream(), Stream.of(node.path("author")))
                .flatMap(author -> string(author, "name").stream())
                .distinct()
                .toList();
    }

    private static Optional<String> string(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isString() ? Optional.of(value.asString()).filter(s -> !s.isBlank()) : Optional.empty();
    }
}
