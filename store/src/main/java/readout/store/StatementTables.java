package readout.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.PreparedBatch;
import readout.model.Delivery;
import readout.model.Hedge;
import readout.model.HedgeKind;
import readout.model.Polarity;
import readout.model.Quantity;
import readout.model.Setting;
import readout.model.SettingKind;
import readout.model.Span;
import readout.model.Speaker;
import readout.model.Stance;
import readout.model.Statement;
import readout.model.StatementAct;
import readout.model.StatementForm;
import readout.store.ArticleParts.Part;

/** The statements of one article in the tables. */
final class StatementTables {
    private final ArticleParts article;

    StatementTables(ArticleParts article) {
        this.article = article;
    }

    List<Statement> read() {
        Map<Integer, List<Span>> content =
                article.parts("statement_content", "statement", row -> Rows.span(row, article.text()));
        Map<Integer, List<String>> about = article.parts("statement_about", "statement", row -> row.getString("actor"));
        Map<Integer, List<Quantity>> quantities = article.parts("quantity", "statement", this::quantity);
        Map<Integer, List<Hedge>> hedges = article.parts("statement_hedge", "statement", this::hedge);
        return article.rows("statement", row -> {
            int ordinal = row.getInt("ordinal");
            return new Statement(
                    speaker(row),
                    Rows.maybeSpan(row, "cue", article.text()),
                    content.getOrDefault(ordinal, List.of()),
                    Rows.constant(StatementForm.class, row, "form"),
                    row.getBoolean("joint"),
                    Rows.constant(StatementAct.class, row, "act"),
                    about.getOrDefault(ordinal, List.of()),
                    quantities.getOrDefault(ordinal, List.of()),
                    new Stance(Rows.constant(Polarity.class, row, "polarity"), hedges.getOrDefault(ordinal, List.of())),
                    delivery(row),
                    Rows.because(row));
        });
    }

    private Optional<Speaker> speaker(ResultSet row) throws SQLException {
        Optional<Span> span = Rows.maybeSpan(row, "speaker", article.text());
        return span.isEmpty()
                ? Optional.empty()
                : Optional.of(new Speaker(
                        span.get(), Rows.text(row, "person"), Rows.text(row, "actor"), Rows.text(row, "office")));
    }

    private Hedge hedge(ResultSet row) throws SQLException {
        return new Hedge(Rows.constant(HedgeKind.class, row, "kind"), Rows.span(row, article.text()));
    }

    private Delivery delivery(ResultSet row) throws SQLException {
        Optional<Span> span = Rows.maybeSpan(row, "setting", article.text());
        return new Delivery(
                Rows.when(row),
                span.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Setting(Rows.constant(SettingKind.class, row, "setting"), span.get())),
                Rows.where(row));
    }

    private Quantity quantity(ResultSet row) throws SQLException {
        return new Quantity(
                new BigDecimal(row.getString("value")),
                Rows.text(row, "comparator"),
                Rows.text(row, "unit"),
                Rows.text(row, "counted"),
                Rows.span(row, article.text()));
    }

    void insert(List<Statement> statements) {
        article.insert(
                "statement (article, ordinal, speaker_start, speaker_end, speaker_text, speaker_folded, person, actor, office,"
                        + " cue_start, cue_end, cue_text, form, joint, act, polarity, edtf, basis, earliest, latest,"
                        + " setting, setting_start, setting_end, setting_text, located, place, country, because_pass, because_rule)",
                statements,
                this::row);
        article.insert(
                "statement_content (article, statement, ordinal, span_start, span_end, span_text)",
                ArticleParts.parts(statements, Statement::content),
                (i, part) -> row(part, article.span(part.value())));
        article.insert(
                "statement_about (article, statement, ordinal, actor)",
                ArticleParts.parts(statements, Statement::about),
                (i, part) -> row(part, part.value()));
        article.insert(
                "quantity (article, statement, ordinal, value, comparator, unit, counted, span_start, span_end, span_text)",
                ArticleParts.parts(statements, Statement::quantities),
                (i, part) -> row(part, quantity(part.value())));
        article.insert(
                "statement_hedge (article, statement, ordinal, kind, span_start, span_end, span_text)",
                ArticleParts.parts(statements, s -> s.stance().hedges()),
                (i, part) -> row(part, hedge(part.value())));
        index(statements);
    }

    private Object[] row(int ordinal, Statement s) {
        return Inserts.row(
                article.id(),
                ordinal,
                maybe(s.speaker().map(Speaker::span)),
                s.speaker().map(this::folded),
                s.speaker().flatMap(Speaker::person),
                s.speaker().flatMap(Speaker::actor),
                s.speaker().flatMap(Speaker::office),
                maybe(s.cue()),
                Rows.code(s.form()),
                s.joint(),
                Rows.code(s.act()),
                Rows.code(s.stance().polarity()),
                Rows.columns(s.delivery().when()),
                s.delivery().setting().map(setting -> Rows.code(setting.kind())),
                maybe(s.delivery().setting().map(Setting::span)),
                Rows.columns(s.delivery().where()),
                Rows.columns(s.because()));
    }

    private Object[] row(Part<?> part, Object... values) {
        return Inserts.row(article.id(), part.owner(), part.ordinal(), values);
    }

    private Object[] hedge(Hedge hedge) {
        return Inserts.row(Rows.code(hedge.kind()), article.span(hedge.span()));
    }

    private Object[] quantity(Quantity q) {
        return Inserts.row(q.value().toString(), q.comparator(), q.unit(), q.of(), article.span(q.span()));
    }

    private Object[] maybe(Optional<Span> span) {
        return span.map(article::span)
                .orElseGet(() -> new Object[] {Optional.empty(), Optional.empty(), Optional.empty()});
    }

    private String folded(Speaker speaker) {
        return SearchText.folded(speaker.person().orElse("") + "\n"
                + speaker.office().orElse("") + "\n"
                + speaker.span().of(article.text()));
    }

    private void index(List<Statement> statements) {
        if (statements.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = article.handle().prepareBatch("""
                INSERT INTO statement_search (rowid, text)
                SELECT number, ? FROM statement WHERE article = ? AND ordinal = ?""")) {
            for (int i = 0; i < statements.size(); i++) {
                batch.add(words(statements.get(i)), article.id(), i);
            }
            batch.execute();
        }
    }

    private String words(Statement statement) {
        return statement.content().stream().map(span -> span.of(article.text())).collect(Collectors.joining("\n"));
    }
}
