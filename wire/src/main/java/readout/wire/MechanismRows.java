package readout.wire;

import java.util.List;
import readout.mechanism.MechanismRecord;
import readout.mechanism.MechanismRecord.Member;

/** A row for each format or instrument, for people. */
final class MechanismRows implements Rows<ToldMechanism> {
    @Override
    public List<Column> columns() {
        return List.of(
                new Column("id", 40),
                new Column("kind", 10),
                new Column("named", 5),
                new Column("articles", 8),
                new Column("members", 32),
                new Column("invoked by", 24),
                new Column("cited", 28),
                new Column("name", 0));
    }

    @Override
    public List<List<String>> rows(ToldMechanism told) {
        MechanismRecord m = told.mechanism();
        return List.of(List.of(
                m.id(),
                MechanismJson.kind(m.kind()),
                Integer.toString(m.invocations().size()),
                Integer.toString(m.articles().size()),
                members(m, " "),
                String.join(" ", m.invokers()),
                String.join(", ", m.cited().keySet()),
                m.name()));
    }

    static String members(MechanismRecord m, String between) {
        return String.join(between, m.members().stream().map(Member::actor).toList());
    }
}
