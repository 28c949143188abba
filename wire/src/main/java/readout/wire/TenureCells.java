package readout.wire;

import java.util.List;
import readout.model.Edtf;
import readout.model.Tenure;

/** A row for each tenure with every field in a column of its own, in a form that can be loaded again. */
final class TenureCells implements Rows<ToldTenure> {
    private static final List<Column> COLUMNS = Rows.titled(
            "person",
            "actor",
            "office",
            "from",
            "until",
            "source",
            "basis",
            "person_id",
            "articles",
            "conflicts",
            "evidence");

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public List<List<String>> rows(ToldTenure told) {
        Tenure t = told.tenure();
        return List.of(List.of(
                t.person(),
                t.actor(),
                t.office(),
                t.from().map(Edtf::text).orElse(""),
                t.until().map(Edtf::text).orElse(""),
                t.source().orElse(""),
                Json.name(t.basis()),
                t.personId().orElse(""),
                Integer.toString(t.articles()),
                String.join("; ", t.conflicts()),
                TenureRows.evidence(t)));
    }
}
