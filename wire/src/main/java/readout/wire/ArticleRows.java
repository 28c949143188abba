package readout.wire;

import java.util.List;
import readout.model.Edtf;

/** A row for each article. */
final class ArticleRows implements Rows<ArticleLine> {
    @Override
    public List<Column> columns() {
        return List.of(
                new Column("published", 23),
                new Column("outlet", 20),
                new Column("title", 60),
                new Column("engagements", 11),
                new Column("statements", 10),
                new Column("id", 24),
                new Column("story", 24),
                new Column("url", 0));
    }

    @Override
    public List<List<String>> rows(ArticleLine a) {
        return List.of(List.of(
                a.published().map(Edtf::text).orElse(""),
                a.outlet().orElse(""),
                a.title().orElse(""),
                Integer.toString(a.engagements()),
                Integer.toString(a.statements()),
                a.id(),
                a.story().orElse(""),
                a.url().orElse("")));
    }
}
