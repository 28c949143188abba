package readout.wire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import readout.model.Article;
import readout.model.CodedEvent;
import readout.model.Edtf;
import readout.model.Engagement;
import readout.model.EventParty;
import readout.model.Furniture;
import readout.model.FurnitureKind;
import readout.model.GeoPoint;
import readout.model.Mention;
import readout.model.Notice;
import readout.model.Origin;
import readout.model.Participant;
import readout.model.Published;
import readout.model.Quantity;
import readout.model.Reading;
import readout.model.Salience;
import readout.model.Span;
import readout.model.Speaker;
import readout.model.Statement;
import readout.model.TimeExpression;
import readout.model.Where;

/** A reading in the shape of the contract. */
final class ReadingToShape {
    static final String FURNITURE = "furniture.";

    private final SpanShape spans;

    private ReadingToShape(SpanShape spans) {
        this.spans = spans;
    }

    static Shape.Reading of(Reading r) {
        ReadingToShape to = new ReadingToShape(SpanShape.in(r.article().text()));
        return new Shape.Reading(
                ReadingJson.SCHEMA,
                article(r.article()),
                r.origins().stream().map(to::origin).toList(),
                r.mentions().stream().map(to::mention).toList(),
                r.times().stream().map(to::time).toList(),
                r.engagements().stream()
                        .map(e -> to.engagement(e, r.article().published()))
                        .toList(),
                r.events().stream().map(to::event).toList(),
                IntStream.range(0, r.statements().size())
                        .mapToObj(i -> to.statement(r, i))
                        .toList(),
                to.notices(r),
                new Shape.Provenance(
                        r.provenance().readout(),
                        r.provenance().lexicon(),
                        r.provenance().engine()));
    }

    private static Shape.Article article(Article a) {
        return new Shape.Article(
                a.id(),
                orNull(a.file()),
                orNull(a.url()),
                orNull(a.outlet()),
                orNull(a.title()),
                a.authors(),
                orNull(a.language()),
                a.text(),
                published(a.published()));
    }

    private static Shape.Published published(Published p) {
        return new Shape.Published(text(p.when()), Json.name(p.basis()), earliest(p.when()), latest(p.when()));
    }

    private Shape.Origin origin(Origin o) {
        return new Shape.Origin(o.name(), Json.name(o.kind()), spans.span(o.evidence()));
    }

    private Shape.Mention mention(Mention m) {
        Shape.Span at = spans.span(m.span());
        return new Shape.Mention(
                at.start(),
                at.end(),
                at.text(),
                Json.name(m.type()),
                orNull(m.entity()),
                orNull(m.actor()),
                orNull(m.point().map(GeoPoint::latitude)),
                orNull(m.point().map(GeoPoint::longitude)),
                orNull(m.point().flatMap(GeoPoint::geonames)));
    }

    private Shape.Time time(TimeExpression t) {
        Shape.Span at = spans.span(t.span());
        return new Shape.Time(
                at.start(), at.end(), at.text(), t.type().name(), t.value(), text(t.edtf()), Json.name(t.basis()));
    }

    /** News of no known day is not older than its article, as far as that has a bound. */
    private Shape.Engagement engagement(Engagement e, Published published) {
        Optional<Edtf> bound = e.salience() == Salience.MAIN
                ? e.when().edtf().or(published::when)
                : e.when().edtf();
        return new Shape.Engagement(
                Json.name(e.kind()),
                Json.name(e.status()),
                Json.name(e.salience()),
                e.participants().stream().map(this::participant).toList(),
                text(e.when().edtf()),
                Json.name(e.when().basis()),
                earliest(bound),
                latest(bound),
                where(e.where()),
                e.topics(),
                e.mechanisms(),
                spans.span(e.evidence()),
                e.because().toString());
    }

    private Shape.Participant participant(Participant p) {
        return new Shape.Participant(
                orNull(p.person()),
                orNull(p.actor()),
                orNull(p.office()),
                orNull(p.side().map(Json::name)),
                spans.span(p.evidence()));
    }

    static Shape.Coded event(CodedEvent e, SpanShape spans) {
        return new ReadingToShape(spans).event(e);
    }

    private Shape.Coded event(CodedEvent e) {
        return new Shape.Coded(
                e.type().name(),
                orNull(e.mode()),
                e.contexts(),
                e.cameo(),
                CodedEvent.ONTOLOGY,
                Json.name(e.status()),
                orNull(e.assertedBy()),
                e.sources().stream().map(this::actor).toList(),
                e.targets().stream().map(this::actor).toList(),
                text(e.when().edtf()),
                Json.name(e.when().basis()),
                earliest(e.when().edtf()),
                latest(e.when().edtf()),
                where(e.where()),
                spans.span(e.evidence()),
                e.because().toString());
    }

    private Shape.Actor actor(EventParty p) {
        Shape.Span at = spans.span(p.span());
        return new Shape.Actor(orNull(p.actor()), orNull(p.sector()), at.text(), at.start(), at.end());
    }

    static Shape.Statement statement(Reading reading, int number, SpanShape spans) {
        return new ReadingToShape(spans).statement(reading, number);
    }

    private Shape.Statement statement(Reading reading, int number) {
        Statement s = reading.statements().get(number);
        return new Shape.Statement(
                orNull(s.speaker().map(this::speaker)),
                orNull(s.cue().map(this::words)),
                s.content().stream().map(this::stretch).toList(),
                Json.name(s.form()),
                s.joint(),
                Json.name(s.act()),
                s.about(),
                s.quantities().stream().map(this::quantity).toList(),
                orNull(reading.reporting(number)),
                reading.assertedBy(number),
                Json.name(s.stance().polarity()),
                s.stance().hedges().stream()
                        .map(hedge -> marked(Json.name(hedge.kind()), hedge.span()))
                        .toList(),
                text(s.delivery().when().edtf()),
                Json.name(s.delivery().when().basis()),
                orNull(s.delivery().setting().map(setting -> marked(Json.name(setting.kind()), setting.span()))),
                where(s.delivery().where()),
                s.because().toString());
    }

    private Shape.Marked marked(String kind, Span span) {
        Shape.Span at = spans.span(span);
        return new Shape.Marked(kind, at.text(), at.start(), at.end());
    }

    static Shape.Speaker speaker(Speaker s, SpanShape spans) {
        return new ReadingToShape(spans).speaker(s);
    }

    private Shape.Speaker speaker(Speaker s) {
        Shape.Span at = spans.span(s.span());
        return new Shape.Speaker(
                at.text(), at.start(), at.end(), orNull(s.person()), orNull(s.actor()), orNull(s.office()));
    }

    private Shape.Words words(Span span) {
        Shape.Span at = spans.span(span);
        return new Shape.Words(at.text(), at.start(), at.end());
    }

    private Shape.Stretch stretch(Span span) {
        Shape.Span at = spans.span(span);
        return new Shape.Stretch(at.start(), at.end());
    }

    private Shape.Quantity quantity(Quantity q) {
        Shape.Span at = spans.span(q.span());
        return new Shape.Quantity(
                q.value(), orNull(q.comparator()), orNull(q.unit()), orNull(q.of()), at.start(), at.end());
    }

    private List<Shape.Notice> notices(Reading r) {
        List<Shape.Notice> all = new ArrayList<>();
        for (Furniture f : r.article().furniture()) {
            all.add(notice(FURNITURE + Json.name(f.kind()), f.span(), message(f.kind())));
        }
        for (Notice n : r.notices()) {
            if (!n.code().startsWith(FURNITURE)) {
                all.add(notice(n.code(), n.span(), n.message()));
            }
        }
        return all;
    }

    private Shape.Notice notice(String code, Span span, String message) {
        Shape.Span at = spans.span(span);
        return new Shape.Notice(code, at.start(), at.end(), message);
    }

    private static String message(FurnitureKind kind) {
        return switch (kind) {
            case HEADLINE -> "A headline.";
            case BYLINE -> "A line that names who wrote it.";
            case TIMESTAMP -> "A line that tells when it appeared.";
            case DATELINE -> "A dateline.";
            case CREDIT -> "A credit for another source.";
            case ADVERTISEMENT -> "A crumb of an advertisement.";
            case NAVIGATION -> "A crumb of the page's navigation.";
        };
    }

    static Shape.@Nullable Where where(Optional<Where> where) {
        return orNull(where.map(w -> new Shape.Where(orNull(w.place()), orNull(w.country()))));
    }

    static @Nullable String text(Optional<Edtf> date) {
        return orNull(date.map(Edtf::text));
    }

    static @Nullable String earliest(Optional<Edtf> date) {
        return orNull(date.flatMap(Edtf::earliest).map(LocalDate::toString));
    }

    static @Nullable String latest(Optional<Edtf> date) {
        return orNull(date.flatMap(Edtf::latest).map(LocalDate::toString));
    }

    static <T> @Nullable T orNull(Optional<T> value) {
        return value.isPresent() ? value.get() : null;
    }
}
