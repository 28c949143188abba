package readout.wire;

import static readout.wire.ReadingToShape.orNull;

/** An article of a list as one line of JSON. */
public final class ArticleJson {
    private ArticleJson() {}

    /** One line, without a line end. */
    public static String write(ArticleLine a) {
        return Json.write(new Shape.Listed(
                a.id(),
                orNull(a.title()),
                orNull(a.outlet()),
                orNull(a.url()),
                ReadingToShape.text(a.published()),
                a.engagements(),
                a.statements(),
                orNull(a.story())));
    }
}
