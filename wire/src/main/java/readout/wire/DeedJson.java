package readout.wire;

import readout.model.Statement;

/** A coded deed of a list as one line of JSON. Offsets are Unicode code points into the article's text. */
public final class DeedJson {
    private DeedJson() {}

    /** One line, without a line end. */
    public static String write(ToldDeed told) {
        SpanShape spans = SpanShape.in(told.article().text());
        Shape.Coded e = ReadingToShape.event(told.event(), spans);
        return Json.write(new Shape.Deed(
                told.id(),
                told.article().id(),
                ReadingToShape.orNull(told.article().title()),
                ReadingToShape.orNull(told.article().outlet()),
                e.type(),
                e.mode(),
                e.contexts(),
                e.cameo(),
                e.ontology(),
                e.status(),
                e.asserted_by(),
                ReadingToShape.orNull(
                        told.asserter().flatMap(Statement::speaker).map(who -> ReadingToShape.speaker(who, spans))),
                e.sources(),
                e.targets(),
                e.when(),
                e.when_basis(),
                e.earliest(),
                e.latest(),
                e.where(),
                e.evidence(),
                e.because()));
    }
}
