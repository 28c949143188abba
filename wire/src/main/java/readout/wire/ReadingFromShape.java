package readout.wire;

import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readout.model.Article;
import readout.model.Basis;
import readout.model.Because;
import readout.model.CodedEvent;
import readout.model.Delivery;
import readout.model.Edtf;
import readout.model.Engagement;
import readout.model.EngagementKind;
import readout.model.EngagementStatus;
import readout.model.EventParty;
import readout.model.EventStatus;
import readout.model.EventType;
import readout.model.Furniture;
import readout.model.FurnitureKind;
import readout.model.GeoPoint;
import readout.model.Hedge;
import readout.model.HedgeKind;
import readout.model.Mention;
import readout.model.MentionType;
import readout.model.Notice;
import readout.model.Origin;
import readout.model.OriginKind;
import readout.model.Participant;
import readout.model.Polarity;
import readout.model.Provenance;
import readout.model.Published;
import readout.model.Quantity;
import readout.model.Reading;
import readout.model.Salience;
import readout.model.Setting;
import readout.model.SettingKind;
import readout.model.Side;
import readout.model.Span;
import readout.model.Speaker;
import readout.model.Stance;
import readout.model.Statement;
import readout.model.StatementAct;
import readout.model.StatementForm;
import readout.model.TimeExpression;
import readout.model.TimexType;
import readout.model.When;
import readout.model.Where;

/** The reading that a shape of the contract tells of. */
final class ReadingFromShape {
    private final Offsets offsets;

    private ReadingFromShape(Offsets offsets) {
        this.offsets = offsets;
    }

    static Reading of(Shape.Reading r) {
        if (r.schema() != ReadingJson.SCHEMA) {
            throw new WireException("schema " + r.schema() + ", this version reads " + ReadingJson.SCHEMA);
        }
        try {
            return new ReadingFromShape(Offsets.of(r.article().text())).reading(r);
        } catch (IllegalArgumentException | NullPointerException | DateTimeException e) {
            throw new WireException("not a reading: " + e.getMessage(), e);
        }
    }

    private Reading reading(Shape.Reading r) {
        Shape.Provenance by = r.provenance();
        return new Reading(
                article(r.article(), r.notices()),
                r.origins().stream().map(this::origin).toList(),
                r.mentions().stream().map(this::mention).toList(),
                r.times().stream().map(this::time).toList(),
                r.engagements().stream().map(this::engagement).toList(),
                r.events().stream().map(this::event).toList(),
                r.statements().stream().map(this::statement).toList(),
                r.notices().stream()
                        .filter(n -> !n.code().startsWith(ReadingToShape.FURNITURE))
                        .map(n -> new Notice(n.code(), offsets.toUtf16(n.start(), n.end()), n.message()))
                        .toList(),
                new Provenance(by.readout(), by.lexicon(), by.engine()));
    }

    private Article article(Shape.Article a, List<Shape.Notice> notices) {
        return new Article(
                a.id(),
                Optional.ofNullable(a.file()),
                Optional.ofNullable(a.url()),
                Optional.ofNullable(a.outlet()),
                Optional.ofNullable(a.title()),
                a.authors(),
                Optional.ofNullable(a.language()),
                published(a.published()),
                a.text(),
                notices.stream()
                        .filter(n -> n.code().startsWith(ReadingToShape.FURNITURE))
                        .map(this::furniture)
                        .toList());
    }

    private Furniture furniture(Shape.Notice n) {
        String kind = n.code().substring(ReadingToShape.FURNITURE.length());
        return new Furniture(Json.constant(FurnitureKind.class, kind), offsets.toUtf16(n.start(), n.end()));
    }

    private static Published published(Shape.Published p) {
        return new Published(edtf(p.when()), Json.constant(Basis.class, p.basis()));
    }

    private Origin origin(Shape.Origin o) {
        return new Origin(o.name(), Json.constant(OriginKind.class, o.kind()), span(o.evidence()));
    }

    private Mention mention(Shape.Mention m) {
        return new Mention(
                offsets.toUtf16(m.start(), m.end()),
                Json.constant(MentionType.class, m.type()),
                Optional.ofNullable(m.entity()),
                Optional.ofNullable(m.actor()),
                point(m.latitude(), m.longitude(), m.geonames()));
    }

    private static Optional<GeoPoint> point(
            @Nullable Double latitude, @Nullable Double longitude, @Nullable Integer geonames) {
        return latitude == null || longitude == null
                ? Optional.empty()
                : Optional.of(new GeoPoint(latitude, longitude, Optional.ofNullable(geonames)));
    }

    private TimeExpression time(Shape.Time t) {
        return new TimeExpression(
                offsets.toUtf16(t.start(), t.end()),
                TimexType.valueOf(t.type().toUpperCase(Locale.ROOT)),
                t.value(),
                edtf(t.edtf()),
                Json.constant(Basis.class, t.basis()));
    }

    private Engagement engagement(Shape.Engagement e) {
        return new Engagement(
                Json.constant(EngagementKind.class, e.kind()),
                Json.constant(EngagementStatus.class, e.status()),
                Json.constant(Salience.class, e.salience()),
                e.participants().stream().map(this::participant).toList(),
                new When(edtf(e.when()), Json.constant(Basis.class, e.when_basis())),
                where(e.where()),
                e.topics(),
                e.mechanisms(),
                span(e.evidence()),
                because(e.because()));
    }

    private Participant participant(Shape.Participant p) {
        return new Participant(
                Optional.ofNullable(p.person()),
                Optional.ofNullable(p.actor()),
                Optional.ofNullable(p.office()),
                Optional.ofNullable(p.side()).map(side -> Json.constant(Side.class, side)),
                span(p.evidence()));
    }

    private CodedEvent event(Shape.Coded e) {
        return new CodedEvent(
                EventType.valueOf(e.type()),
                Optional.ofNullable(e.mode()),
                e.contexts(),
                e.cameo(),
                Json.constant(EventStatus.class, e.status()),
                Optional.ofNullable(e.asserted_by()),
                e.sources().stream().map(this::party).toList(),
                e.targets().stream().map(this::party).toList(),
                new When(edtf(e.when()), Json.constant(Basis.class, e.when_basis())),
                where(e.where()),
                span(e.evidence()),
                because(e.because()));
    }

    private EventParty party(Shape.Actor a) {
        return new EventParty(
                Optional.ofNullable(a.actor()), Optional.ofNullable(a.sector()), offsets.toUtf16(a.start(), a.end()));
    }

    private Statement statement(Shape.Statement s) {
        return new Statement(
                Optional.ofNullable(s.speaker()).map(this::speaker),
                Optional.ofNullable(s.cue()).map(cue -> offsets.toUtf16(cue.start(), cue.end())),
                s.content().stream()
                        .map(part -> offsets.toUtf16(part.start(), part.end()))
                        .toList(),
                Json.constant(StatementForm.class, s.form()),
                s.joint(),
                Json.constant(StatementAct.class, s.act()),
                s.about(),
                s.quantities().stream().map(this::quantity).toList(),
                stance(s),
                delivery(s),
                because(s.because()));
    }

    /** Readings of earlier versions have no such keys. */
    private Stance stance(Shape.Statement s) {
        return new Stance(
                Optional.ofNullable(s.polarity())
                        .map(name -> Json.constant(Polarity.class, name))
                        .orElse(Polarity.POSITIVE),
                Optional.ofNullable(s.hedges()).orElse(List.of()).stream()
                        .map(hedge -> new Hedge(
                                Json.constant(HedgeKind.class, hedge.kind()),
                                offsets.toUtf16(hedge.start(), hedge.end())))
                        .toList());
    }

    private Delivery delivery(Shape.Statement s) {
        return new Delivery(
                new When(
                        edtf(s.when()),
                        Optional.ofNullable(s.when_basis())
                                .map(name -> Json.constant(Basis.class, name))
                                .orElse(Basis.NONE)),
                Optional.ofNullable(s.setting())
                        .map(setting -> new Setting(
                                Json.constant(SettingKind.class, setting.kind()),
                                offsets.toUtf16(setting.start(), setting.end()))),
                where(s.where()));
    }

    private Speaker speaker(Shape.Speaker s) {
        return new Speaker(
                offsets.toUtf16(s.start(), s.end()),
                Optional.ofNullable(s.person()),
                Optional.ofNullable(s.actor()),
                Optional.ofNullable(s.office()));
    }

    private Quantity quantity(Shape.Quantity q) {
        return new Quantity(
                q.value(),
                Optional.ofNullable(q.comparator()),
                Optional.ofNullable(q.unit()),
                Optional.ofNullable(q.of()),
                offsets.toUtf16(q.start(), q.end()));
    }

    private Span span(Shape.Span s) {
        return offsets.toUtf16(s.start(), s.end());
    }

    private static Because because(String text) {
        int colon = text.indexOf(':');
        return colon < 0 ? new Because(text, "") : new Because(text.substring(0, colon), text.substring(colon + 1));
    }

    private static Optional<Where> where(Shape.@Nullable Where where) {
        return Optional.ofNullable(where)
                .map(w -> new Where(Optional.ofNullable(w.place()), Optional.ofNullable(w.country())));
    }

    private static Optional<Edtf> edtf(@Nullable String text) {
        return Optional.ofNullable(text).map(Edtf::of);
    }
}
