package readout.wire;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readout.model.Article;
import readout.model.Span;
import readout.model.Speaker;
import readout.model.Statement;

/**
 * A statement as a W3C Web Annotation in JSON-LD: what was said is the target, by position (in code points) and by its words; speaker, act, form
 * and whom it is about are bodies. One line each.
 */
public final class AnnotationJson {
    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    /** Code points around the words that tell them from the same words elsewhere. */
    private static final int AROUND = 32;

    private final ToldStatement told;
    private final Article article;
    private final Offsets offsets;

    private AnnotationJson(ToldStatement told) {
        this.told = told;
        this.article = told.article();
        this.offsets = Offsets.of(article.text());
    }

    /** One line, without a line end. */
    public static String write(ToldStatement told) {
        return new AnnotationJson(told).annotation().write();
    }

    private JsonObject annotation() {
        Statement statement = told.statement();
        return new JsonObject()
                .put("@context", CONTEXT)
                .put("id", "urn:readout:statement:" + encoded(told.id()))
                .put("type", "Annotation")
                .put("motivation", "describing")
                .putObjects("body", bodies(statement))
                .putObjects(
                        "target",
                        statement.content().stream().map(this::stretch).toList());
    }

    private List<JsonObject> bodies(Statement statement) {
        List<JsonObject> bodies = new ArrayList<>();
        statement.speaker().ifPresent(speaker -> bodies.add(text("describing", described(speaker))));
        statement
                .speaker()
                .ifPresent(speaker -> bodies.add(stretch(speaker.span()).put("purpose", "identifying")));
        tags(statement).map(tag -> text("tagging", tag)).forEach(bodies::add);
        return bodies;
    }

    /** {@code Ana Lind, foreign minister, SWE}. */
    private String described(Speaker speaker) {
        String name = speaker.person().orElse(speaker.span().of(article.text()));
        return Stream.of(Optional.of(name), speaker.office(), speaker.actor())
                .flatMap(Optional::stream)
                .reduce((a, b) -> a + ", " + b)
                .orElse(name);
    }

    private Stream<String> tags(Statement statement) {
        Stream<String> own = Stream.of("act:" + Json.name(statement.act()), "form:" + Json.name(statement.form()));
        Stream<String> about = statement.about().stream().map(actor -> "about:" + actor);
        Stream<String> event = told.event().stream().map(id -> "event:" + id);
        return Stream.of(own, about, event).flatMap(stream -> stream);
    }

    private static JsonObject text(String purpose, String value) {
        return new JsonObject()
                .put("type", "TextualBody")
                .put("purpose", purpose)
                .put("format", "text/plain")
                .put("value", value);
    }

    private JsonObject stretch(Span span) {
        return new JsonObject()
                .put("type", "SpecificResource")
                .put("source", source())
                .putObjects("selector", List.of(position(span), quote(span)));
    }

    private JsonObject source() {
        JsonObject source = new JsonObject()
                .put("id", "urn:readout:article:" + encoded(article.id()))
                .put("type", "Text")
                .put("format", "text/plain");
        article.language().ifPresent(language -> source.put("language", language));
        article.url().ifPresent(url -> source.put("via", url));
        return source;
    }

    private JsonObject position(Span span) {
        return new JsonObject()
                .put("type", "TextPositionSelector")
                .put("start", offsets.toCodePoint(span.start()))
                .put("end", offsets.toCodePoint(span.end()));
    }

    private JsonObject quote(Span span) {
        return new JsonObject()
                .put("type", "TextQuoteSelector")
                .put("exact", span.of(article.text()))
                .put("prefix", around(offsets.toCodePoint(span.start()) - AROUND, offsets.toCodePoint(span.start())))
                .put("suffix", around(offsets.toCodePoint(span.end()), offsets.toCodePoint(span.end()) + AROUND));
    }

    private String around(int from, int to) {
        int end = offsets.toCodePoint(article.text().length());
        return offsets.toUtf16(Math.max(0, from), Math.min(end, to)).of(article.text());
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
