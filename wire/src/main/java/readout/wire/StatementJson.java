package readout.wire;

import readout.model.Statement;

/** A statement of a list as one line of JSON. Offsets are Unicode code points into the article's text. */
public final class StatementJson {
    private StatementJson() {}

    /** One line, without a line end. */
    public static String write(ToldStatement told) {
        SpanShape spans = SpanShape.in(told.article().text());
        Statement statement = told.statement();
        Shape.Statement s = ReadingToShape.statement(told.reading(), told.number(), spans);
        return Json.write(new Shape.Said(
                told.id(),
                told.article().id(),
                ReadingToShape.orNull(told.article().title()),
                ReadingToShape.orNull(told.article().outlet()),
                ReadingToShape.orNull(told.event()),
                s.speaker(),
                s.cue(),
                statement.content().stream().map(spans::span).toList(),
                s.form(),
                s.joint(),
                s.act(),
                s.about(),
                s.quantities(),
                s.within(),
                s.asserts(),
                s.polarity(),
                s.hedges(),
                s.when(),
                s.when_basis(),
                s.setting(),
                s.where(),
                s.because()));
    }
}
