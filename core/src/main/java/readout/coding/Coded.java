package readout.coding;

import java.util.List;
import readout.model.CodedEvent;
import readout.model.Statement;

/** The deeds of an article, and the statements that {@link CodedEvent#assertedBy()} counts in. */
public record Coded(List<CodedEvent> events, List<Statement> statements) {
    public Coded {
        events = List.copyOf(events);
        statements = List.copyOf(statements);
    }
}
