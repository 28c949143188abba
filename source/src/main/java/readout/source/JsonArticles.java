package readout.source;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import readout.model.Article;
import readout.model.Basis;
import readout.model.Edtf;
import readout.model.Notice;
import readout.model.Published;
import readout.model.Span;
import readout.source.text.Datelines;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/** Objects of the input contract into articles: the text is clean, but for a dateline. Keys that are not known are passed over. */
final class JsonArticles {
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private final Datelines datelines = Datelines.bundled();

    MappingIterator<JsonNode> values(InputStream in) {
        return mapper.readerFor(JsonNode.class)
                .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .readValues(in);
    }

    /** @param from where the bytes begin in their file */
    Captured read(Input input, String place, Decoded decoded, long from) {
        JsonNode node;
        try {
            node = mapper.readTree(decoded.text());
        } catch (JacksonException e) {
            return input.failed(place, Problems.BROKEN_JSON, message(e));
        }
        return switch (read(input, place, node)) {
            case Captured.Read read -> with(read, decoded.notices(read.article().text(), from));
            case Captured.Failed failed -> failed;
            case Captured.Skipped skipped -> skipped;
        };
    }

    private static Captured.Read with(Captured.Read read, List<Notice> more) {
        List<Notice> all = new ArrayList<>(read.notices());
        all.addAll(more);
        return new Captured.Read(read.input(), read.place(), read.article(), all);
    }

    Captured read(Input input, String place, JsonNode node) {
        if (!node.isObject()) {
            return input.failed(place, Problems.NO_TEXT, "not a JSON object");
        }
        Optional<String> text = string(node, "text");
        if (text.isEmpty()) {
            return input.failed(place, Problems.NO_TEXT, "no text");
        }
        List<Notice> notices = new ArrayList<>();
        return new Captured.Read(input.name(), place, article(input, node, text.get(), notices), notices);
    }

    private Article article(Input input, JsonNode node, String text, List<Notice> notices) {
        Optional<String> title = string(node, "title");
        Optional<String> outlet = string(node, "outlet");
        Datelines.Found dateline = datelines.find(text);
        Published published = published(node, notices).orElse(dateline.published());
        return new Article(
                string(node, "id").orElseGet(() -> ArticleId.of(title, text, published, outlet)),
                input.file(),
                string(node, "url"),
                outlet,
                title,
                authors(node),
                string(node, "language"),
                published,
                text,
                dateline.furniture());
    }

    private static Optional<Published> published(JsonNode node, List<Notice> notices) {
        Optional<String> value = string(node, "published");
        Optional<Edtf> day = value.flatMap(IsoDate::day);
        if (value.isPresent() && day.isEmpty()) {
            notices.add(new Notice(
                    Problems.BAD_VALUE, new Span(0, 0), "Not an ISO 8601 date: " + Faults.oneLine(value.get())));
        }
        return day.map(edtf -> Published.on(edtf, Basis.METADATA));
    }

    private static List<String> authors(JsonNode node) {
        JsonNode authors = node.path("authors");
        return authors.isArray()
                ? StreamSupport.stream(authors.spliterator(), false)
                        .flatMap(author -> string(author).stream())
                        .toList()
                : string(authors).stream().toList();
    }

    private static Optional<String> string(JsonNode node, String key) {
        return string(node.path(key));
    }

    /** The value where it is a string or number and not blank; lone surrogates become U+FFFD. */
    private static Optional<String> string(JsonNode value) {
        return value.isString() || value.isNumber()
                ? Optional.of(Surrogates.paired(value.asString())).filter(s -> !s.isBlank())
                : Optional.empty();
    }

    static String message(JacksonException e) {
        return "not JSON: " + Faults.oneLine(e.getOriginalMessage());
    }

    static String place(JacksonException e) {
        return e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr();
    }
}
