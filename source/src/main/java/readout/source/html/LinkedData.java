package readout.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON-LD of a page, as far as it tells of an article. */
final class LinkedData {
    private static final Set<String> NOT_ARTICLES = Set.of(
            "organization",
            "newsmediaorganization",
            "website",
            "person",
            "imageobject",
            "breadcrumblist",
            "itemlist",
            "searchaction",
            "videoobject",
            "event",
            "product",
            "localbusiness",
            "corporation",
            "audioobject");

    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> pages = new ArrayList<>();

    private LinkedData() {}

    static LinkedData of(Document page) {
        LinkedData data = new LinkedData();
        for (Element script : page.select("script[type*=ld+json]")) {
            parse(script.data()).ifPresent(node -> data.collect(node, 0));
        }
        return data;
    }

    private static Optional<JsonNode> parse(String json) {
        String bare = json.strip()
                .replaceFirst("^(?:<!--|//<!\\[CDATA\\[|/\\*<!\\[CDATA\\[\\*/)", "")
                .replaceFirst("(?:-->|//\\]\\]>|/\\*\\]\\]>\\*/|;)$", "");
        try {
            return Optional.of(LENIENT.readTree(bare));
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    private void collect(JsonNode node, int depth) {
        if (depth > 4) {
            return;
        }
        if (node.isArray()) {
            node.forEach(each -> collect(each, depth + 1));
        } else if (node.isObject()) {
            add(node);
            collect(node.path("@graph"), depth + 1);
            collect(node.path("mainEntity"), depth + 1);
        }
    }

    private void add(JsonNode node) {
        String type = type(node);
        if (type.contains("webpage") || type.contains("collectionpage")) {
            pages.add(node);
        } else if (!type.isEmpty() && NOT_ARTICLES.stream().noneMatch(type::equals)) {
            articles.add(node);
        }
    }

    /** The first type, lower case. */
    private static String type(JsonNode node) {
        JsonNode type = node.path("@type");
        JsonNode first = type.isArray() ? type.path(0) : type;
        return first.asString("").toLowerCase(Locale.ROOT);
    }

    Optional<String> headline() {
        return first("headline").or(() -> first("name"));
    }

    Optional<String> published() {
        return first("datePublished").or(() -> first("dateCreated")).or(() -> first("uploadDate"));
    }

    Optional<String> modified() {
        return first("dateModified");
    }

    Optional<String> publisher() {
        return nodes().stream()
                .flatMap(node -> name(node.path("publisher")).stream())
                .findFirst();
    }

    /** The story itself, line ends kept; markup taken out. */
    Optional<String> body() {
        return articles.stream()
                .map(node -> node.path("articleBody"))
                .filter(JsonNode::isString)
                .map(node -> Jsoup.parse(node.asString()).wholeText())
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    Optional<String> language() {
        return first("inLanguage");
    }

    List<String> authors() {
        for (JsonNode node : articles) {
            JsonNode author = node.path("author");
            List<String> names = new ArrayList<>();
            if (author.isArray()) {
                author.forEach(each -> name(each).ifPresent(names::add));
            } else {
                name(author).ifPresent(names::add);
            }
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private static Optional<String> name(JsonNode node) {
        JsonNode one = node.isArray() ? node.path(0) : node;
        return Texts.filled(one.isString() ? one.asString() : one.path("name").asString(""));
    }

    /** Articles first, then pages. */
    private List<JsonNode> nodes() {
        List<JsonNode> all = new ArrayList<>(articles);
        all.addAll(pages);
        return all;
    }

    private Optional<String> first(String key) {
        return nodes().stream()
                .map(node -> node.path(key))
                .filter(JsonNode::isString)
                .flatMap(node -> Texts.filled(node.asString()).stream())
                .findFirst();
    }
}
