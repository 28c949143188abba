package readout.wire;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.model.CodedEvent;
import readout.model.Edtf;
import readout.model.EventParty;

/** A row for each coded deed, for people. */
final class DeedRows implements Rows<ToldDeed> {
    @Override
    public List<Column> columns() {
        return List.of(
                new Column("when", 10),
                new Column("status", 12),
                new Column("type", 9),
                new Column("cameo", 5),
                new Column("sources", 20),
                new Column("targets", 20),
                new Column("asserted by", 20),
                new Column("evidence", 0));
    }

    @Override
    public List<List<String>> rows(ToldDeed told) {
        CodedEvent e = told.event();
        return List.of(List.of(
                e.when().edtf().map(Edtf::text).orElse(""),
                Json.name(e.status()),
                e.type().name(),
                e.cameo(),
                parties(e.sources(), told),
                parties(e.targets(), told),
                asserter(told),
                e.evidence().of(told.article().text()).replace('\n', ' ')));
    }

    /** {@code somebody} where a statement without a named speaker asserts it. */
    static String asserter(ToldDeed told) {
        return told.event().assertedBy().isPresent() && told.assertedBy().isEmpty() ? "somebody" : told.assertedBy();
    }

    static String parties(List<EventParty> parties, ToldDeed told) {
        return parties.stream().map(party -> party(party, told)).distinct().collect(Collectors.joining("; "));
    }

    /** {@code SYR:REB}; the words where there is no code. */
    private static String party(EventParty party, ToldDeed told) {
        String codes =
                Stream.concat(party.actor().stream(), party.sector().stream()).collect(Collectors.joining(":"));
        return codes.isEmpty() ? party.span().of(told.article().text()) : codes;
    }
}
