package readout.wire;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import readout.mechanism.Citation;
import readout.mechanism.Invocation;
import readout.mechanism.MechanismRecord;
import readout.model.Article;
import readout.model.MentionType;
import readout.model.Speaker;

/** A format or an instrument as one line of JSON. Offsets are Unicode code points into each article's text. */
public final class MechanismJson {
    private MechanismJson() {}

    /** One line, without a line end. */
    public static String write(ToldMechanism told) {
        MechanismRecord m = told.mechanism();
        return Json.write(new Shape.Mechanism(
                m.id(),
                m.name(),
                kind(m.kind()),
                m.specific(),
                m.aliases(),
                ReadingToShape.orNull(m.number()),
                ReadingToShape.text(m.date()),
                m.members().stream().map(MechanismJson::member).toList(),
                m.attendees(),
                m.invokers(),
                m.cited().entrySet().stream()
                        .map(entry -> new Shape.Cited(entry.getKey(), entry.getValue()))
                        .toList(),
                m.articles().size(),
                IntStream.range(0, m.invocations().size())
                        .mapToObj(i ->
                                invocation(m.invocations().get(i), told.events().get(i)))
                        .toList()));
    }

    /** {@code format} or {@code instrument}. */
    public static String kind(MentionType kind) {
        return kind == MentionType.MECHANISM ? "format" : kind.name().toLowerCase(Locale.ROOT);
    }

    private static Shape.Member member(MechanismRecord.Member member) {
        return new Shape.Member(
                member.actor(),
                member.listed() ? "table" : "text",
                ReadingToShape.orNull(member.source().map(MechanismJson::source)));
    }

    private static Shape.Source source(MechanismRecord.Source source) {
        Article article = source.reading().article();
        Shape.Span span = SpanShape.in(article.text()).span(source.span());
        return new Shape.Source(article.id(), span.start(), span.end(), span.text());
    }

    private static Shape.Invoked invocation(MechanismRecord.Told told, Optional<String> event) {
        Article article = told.reading().article();
        Invocation i = told.invocation();
        SpanShape spans = SpanShape.in(article.text());
        return new Shape.Invoked(
                article.id(),
                ReadingToShape.orNull(article.title()),
                ReadingToShape.orNull(article.outlet()),
                ReadingToShape.orNull(article.url()),
                ReadingToShape.text(article.published().when()),
                spans.span(i.span()),
                citations(i.citations(), spans),
                i.by(),
                ReadingToShape.orNull(i.statement()
                        .flatMap(number ->
                                told.reading().statements().get(number).speaker())
                        .map(speaker -> speaker(speaker, spans))),
                ReadingToShape.orNull(i.statement().map(number -> article.id() + "#" + number)),
                ReadingToShape.orNull(i.engagement()),
                ReadingToShape.orNull(event),
                told.attendees());
    }

    private static List<Shape.Part> citations(List<Citation> citations, SpanShape spans) {
        return citations.stream()
                .map(c -> new Shape.Part(c.unit(), c.number(), spans.span(c.span())))
                .toList();
    }

    private static Shape.Speaker speaker(Speaker speaker, SpanShape spans) {
        Shape.Span words = spans.span(speaker.span());
        return new Shape.Speaker(
                words.text(),
                words.start(),
                words.end(),
                ReadingToShape.orNull(speaker.person()),
                ReadingToShape.orNull(speaker.actor()),
                ReadingToShape.orNull(speaker.office()));
    }
}
