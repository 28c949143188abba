package readout.wire;

import java.util.stream.IntStream;
import readout.model.Article;
import readout.model.Sighting;
import readout.model.Tenure;

/** A tenure as one line of JSON. Offsets are Unicode code points into each article's text. */
public final class TenureJson {
    private TenureJson() {}

    /** One line, without a line end. */
    public static String write(ToldTenure told) {
        Tenure t = told.tenure();
        return Json.write(new Shape.Held(
                t.person(),
                ReadingToShape.orNull(t.personId()),
                t.actor(),
                t.office(),
                ReadingToShape.text(t.from()),
                ReadingToShape.text(t.until()),
                Json.name(t.basis()),
                ReadingToShape.orNull(t.source()),
                t.articles(),
                IntStream.range(0, t.evidence().size())
                        .mapToObj(
                                i -> shown(t.evidence().get(i), told.articles().get(i)))
                        .toList(),
                t.conflicts()));
    }

    private static Shape.Shown shown(Sighting sighting, Article article) {
        Shape.Span span = SpanShape.in(article.text()).span(sighting.span());
        return new Shape.Shown(
                article.id(), span.start(), span.end(), span.text(), ReadingToShape.text(sighting.when()));
    }
}
