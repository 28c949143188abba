package readout.wire;

import java.util.List;
import readout.model.Change;

/** A row for each entry of the log of events. */
final class ChangeRows implements Rows<Change> {
    @Override
    public List<Column> columns() {
        return List.of(
                new Column("number", 8),
                new Column("change", 8),
                new Column("event", 14),
                new Column("to", 30),
                new Column("articles", 0));
    }

    @Override
    public List<List<String>> rows(Change c) {
        return List.of(List.of(
                Long.toString(c.number()),
                Json.name(c.kind()),
                c.event(),
                String.join(" ", c.to()),
                String.join(" ", c.articles())));
    }
}
