package readout.wire;

import java.util.List;
import readout.model.Edtf;
import readout.model.Story;
import readout.model.Where;

/** A row for each story, for people. */
final class StoryRows implements Rows<ToldStory> {
    @Override
    public List<Column> columns() {
        return List.of(
                new Column("when", 23),
                new Column("status", 9),
                new Column("kind", 12),
                new Column("who", 64),
                new Column("where", 16),
                new Column("reports", 7),
                new Column("id", 0));
    }

    @Override
    public List<List<String>> rows(ToldStory told) {
        Story s = told.story();
        return List.of(List.of(
                s.when().edtf().map(Edtf::text).orElse("unknown"),
                Json.name(s.status()),
                Json.name(s.kind()),
                Rows.who(s.who()),
                s.where().flatMap(Where::place).orElse(""),
                Integer.toString(s.reports().size()),
                s.id()));
    }
}
