package readout.wire;

import java.util.List;
import readout.model.Edtf;
import readout.model.Engagement;
import readout.model.Reading;
import readout.model.Where;

/** A row for each engagement of a reading; one row without a kind where there is none. */
final class ReadingRows implements Rows<Reading> {
    @Override
    public List<Column> columns() {
        return List.of(
                new Column("article", 24),
                new Column("when", 23),
                new Column("status", 9),
                new Column("kind", 12),
                new Column("salience", 8),
                new Column("who", 60),
                new Column("where", 16),
                new Column("evidence", 0));
    }

    @Override
    public List<List<String>> rows(Reading r) {
        String id = r.article().id();
        return r.engagements().isEmpty()
                ? List.of(List.of(id, "", "", "", "", "", "", ""))
                : r.engagements().stream()
                        .map(e -> row(id, e, r.article().text()))
                        .toList();
    }

    private static List<String> row(String id, Engagement e, String text) {
        return List.of(
                id,
                e.when().edtf().map(Edtf::text).orElse(""),
                Json.name(e.status()),
                Json.name(e.kind()),
                Json.name(e.salience()),
                Rows.who(e.participants()),
                e.where().flatMap(Where::place).orElse(""),
                e.evidence().of(text));
    }
}
