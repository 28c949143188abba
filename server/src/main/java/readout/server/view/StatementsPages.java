package readout.server.view;

import java.util.List;
import java.util.Optional;
import readout.store.RecordStore;
import readout.wire.ToldStatement;

/** Makes the list of statements. */
public final class StatementsPages {
    private final RecordStore store;
    private final ActorNames actors;

    public StatementsPages(RecordStore store, ActorNames actors) {
        this.store = store;
        this.actors = actors;
    }

    public StatementsPage of(Filter filter) {
        List<ToldStatement> told = statements(filter);
        int total = total(filter);
        return new StatementsPage(
                new Frame("Statements", "statements", filter.href(StatementViews.PATH + ".json"), filter),
                total,
                Chips.of(filter, StatementViews.PATH, actors),
                Ordering.of(filter, StatementViews.PATH),
                new StatementViews(actors).of(told),
                Pager.of(filter, StatementViews.PATH, told.size(), total),
                told.isEmpty() ? Optional.of(Empty.why(store, filter, "statement")) : Optional.empty());
    }

    /** The statements of the filter's page. */
    public List<ToldStatement> statements(Filter filter) {
        return new Said(store).of(filter.statementsOfPage());
    }

    public int total(Filter filter) {
        return new Said(store).count(filter.statements());
    }
}
