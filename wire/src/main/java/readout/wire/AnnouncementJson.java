package readout.wire;

import java.util.Optional;
import java.util.stream.IntStream;
import readout.model.Announcement;
import readout.model.Article;
import readout.model.Edtf;
import readout.model.Engagement;
import readout.model.Participant;
import readout.model.Trace;

/** An announcement as one line of JSON. Offsets are Unicode code points into each article's text. */
public final class AnnouncementJson {
    private AnnouncementJson() {}

    /** One line, without a line end. */
    public static String write(ToldAnnouncement told) {
        Announcement a = told.announcement();
        Engagement e = told.engagement();
        SpanShape spans = SpanShape.in(told.announcing().text());
        Optional<Edtf> when = e.when().edtf();
        return Json.write(new Shape.Announced(
                a.id(),
                a.story(),
                Json.name(e.kind()),
                Json.name(e.status()),
                Json.name(a.outcome()),
                e.participants().stream().map(p -> participant(p, spans)).toList(),
                ReadingToShape.text(a.announced()),
                ReadingToShape.text(when),
                Json.name(e.when().basis()),
                ReadingToShape.earliest(when),
                ReadingToShape.latest(when),
                ReadingToShape.text(a.window()),
                ReadingToShape.text(a.movedTo()),
                ReadingToShape.where(e.where()),
                e.topics(),
                a.report().article(),
                a.report().engagement(),
                spans.span(e.evidence()),
                IntStream.range(0, a.traces().size())
                        .mapToObj(i -> trace(a.traces().get(i), told.articles().get(i)))
                        .toList()));
    }

    private static Shape.Participant participant(Participant p, SpanShape spans) {
        return new Shape.Participant(
                ReadingToShape.orNull(p.person()),
                ReadingToShape.orNull(p.actor()),
                ReadingToShape.orNull(p.office()),
                ReadingToShape.orNull(p.side().map(Json::name)),
                spans.span(p.evidence()));
    }

    private static Shape.Traced trace(Trace t, Article article) {
        return new Shape.Traced(
                Json.name(t.role()),
                t.article(),
                ReadingToShape.orNull(article.title()),
                ReadingToShape.orNull(article.outlet()),
                ReadingToShape.orNull(article.url()),
                ReadingToShape.text(article.published().when()),
                ReadingToShape.orNull(t.engagement()),
                SpanShape.in(article.text()).span(t.evidence()),
                t.because().toString());
    }
}
