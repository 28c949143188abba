package readout.server.view;

import java.util.List;
import java.util.Optional;
import readout.model.StatementAct;
import readout.model.StatementForm;

/** The list of statements. */
public record StatementsPage(
        Frame frame,
        int total,
        List<Chip> chips,
        Ordering ordering,
        List<StatementView> rows,
        Pager pager,
        Optional<String> empty) {
    /** The acts that the list can be narrowed to. */
    public List<String> acts() {
        return List.of(StatementAct.values()).stream().map(Words::code).toList();
    }

    /** The forms that the list can be narrowed to. */
    public List<String> forms() {
        return List.of(StatementForm.values()).stream().map(Words::code).toList();
    }
}
