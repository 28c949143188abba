package readout.wire;

import java.util.List;
import java.util.stream.Collectors;
import readout.model.Edtf;
import readout.model.Sighting;
import readout.model.Tenure;

/** A row for each tenure, for people. */
final class TenureRows implements Rows<ToldTenure> {
    @Override
    public List<Column> columns() {
        return List.of(
                new Column("actor", 5),
                new Column("office", 24),
                new Column("person", 28),
                new Column("from", 10),
                new Column("until", 10),
                new Column("basis", 8),
                new Column("conflicts", 24),
                new Column("evidence", 0));
    }

    @Override
    public List<List<String>> rows(ToldTenure told) {
        Tenure t = told.tenure();
        return List.of(List.of(
                t.actor(),
                t.office(),
                t.person(),
                t.from().map(Edtf::text).orElse(""),
                t.until().map(Edtf::text).orElse(""),
                Json.name(t.basis()),
                String.join("; ", t.conflicts()),
                t.evidence().isEmpty() ? t.source().orElse("") : evidence(t)));
    }

    /** {@code "Iranian Foreign Minister Zarif" (wire/1)}. */
    static String evidence(Tenure tenure) {
        return tenure.evidence().stream().map(TenureRows::words).collect(Collectors.joining("; "));
    }

    private static String words(Sighting shown) {
        return '"' + shown.words() + "\" (" + shown.article() + ")";
    }
}
