package readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import readout.model.CodedEvent;
import readout.model.EventParty;
import readout.model.EventStatus;
import readout.model.EventType;

/** The coded events of one article in the tables. */
final class EventTables {
    private static final String SOURCE = "source";
    private static final String TARGET = "target";

    private final ArticleParts article;

    EventTables(ArticleParts article) {
        this.article = article;
    }

    private record InRole(String role, EventParty party) {}

    List<CodedEvent> read() {
        Map<Integer, List<InRole>> parties = article.parts("event_party", "event", this::party);
        Map<Integer, List<String>> contexts = article.parts("event_context", "event", row -> row.getString("context"));
        return article.rows("coded_event", row -> {
            int ordinal = row.getInt("ordinal");
            return event(row, contexts.getOrDefault(ordinal, List.of()), parties.getOrDefault(ordinal, List.of()));
        });
    }

    private CodedEvent event(ResultSet row, List<String> contexts, List<InRole> parties) throws SQLException {
        return new CodedEvent(
                Rows.constant(EventType.class, row, "type"),
                Rows.text(row, "mode"),
                contexts,
                row.getString("cameo"),
                Rows.constant(EventStatus.class, row, "status"),
                Rows.number(row, "asserted_by"),
                in(SOURCE, parties),
                in(TARGET, parties),
                Rows.when(row),
                Rows.where(row),
                Rows.span(row, article.text()),
                Rows.because(row));
    }

    private InRole party(ResultSet row) throws SQLException {
        return new InRole(
                row.getString("role"),
                new EventParty(Rows.text(row, "actor"), Rows.text(row, "sector"), Rows.span(row, article.text())));
    }

    private static List<EventParty> in(String role, List<InRole> parties) {
        return parties.stream()
                .filter(party -> party.role().equals(role))
                .map(InRole::party)
                .toList();
    }

    void insert(List<CodedEvent> events) {
        article.insert(
                "coded_event (article, ordinal, type, mode, cameo, status, asserted_by, edtf, basis, earliest, latest, located,"
                        + " place, country, because_pass, because_rule, span_start, span_end, span_text)",
                events,
                this::row);
        article.insert(
                "event_context (article, event, ordinal, context)",
                ArticleParts.parts(events, CodedEvent::contexts),
                (i, part) -> Inserts.row(article.id(), part.owner(), part.ordinal(), part.value()));
        insert(SOURCE, events, CodedEvent::sources);
        insert(TARGET, events, CodedEvent::targets);
    }

    private void insert(String role, List<CodedEvent> events, Function<CodedEvent, List<EventParty>> parties) {
        article.insert(
                "event_party (article, event, ordinal, role, actor, sector, span_start, span_end, span_text)",
                ArticleParts.parts(events, parties),
                (i, part) -> Inserts.row(
                        article.id(),
                        part.owner(),
                        part.ordinal(),
                        role,
                        part.value().actor(),
                        part.value().sector(),
                        article.span(part.value().span())));
    }

    private Object[] row(int ordinal, CodedEvent e) {
        return Inserts.row(
                article.id(),
                ordinal,
                Rows.code(e.type()),
                e.mode(),
                e.cameo(),
                Rows.code(e.status()),
                e.assertedBy(),
                Rows.columns(e.when()),
                Rows.columns(e.where()),
                Rows.columns(e.because()),
                article.span(e.evidence()));
    }
}
