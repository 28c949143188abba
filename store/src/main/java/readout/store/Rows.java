package readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import readout.model.Basis;
import readout.model.Because;
import readout.model.Edtf;
import readout.model.Span;
import readout.model.When;
import readout.model.Where;

/** How values stand in columns. */
final class Rows {
    private Rows() {}

    /** A constant as it stands on the wire and in the tables: {@code video_call}. */
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> E constant(Class<E> type, String code) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT));
    }

    static <E extends Enum<E>> E constant(Class<E> type, ResultSet row, String column) throws SQLException {
        return constant(type, row.getString(column));
    }

    static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    static Optional<Edtf> edtf(ResultSet row, String column) throws SQLException {
        return text(row, column).map(Edtf::of);
    }

    static When when(ResultSet row) throws SQLException {
        return new When(edtf(row, "edtf"), constant(Basis.class, row, "basis"));
    }

    static Optional<Where> where(ResultSet row) throws SQLException {
        return row.getBoolean("located")
                ? Optional.of(new Where(text(row, "place"), text(row, "country")))
                : Optional.empty();
    }

    static Because because(ResultSet row) throws SQLException {
        return new Because(row.getString("because_pass"), row.getString("because_rule"));
    }

    /** For {@code edtf, basis, earliest, latest}. */
    static Object[] columns(When when) {
        return new Object[] {wire(when.edtf()), code(when.basis()), earliest(when.edtf()), latest(when.edtf())};
    }

    /** For {@code located, place, country}. */
    static Object[] columns(Optional<Where> where) {
        return new Object[] {where.isPresent(), where.flatMap(Where::place), where.flatMap(Where::country)};
    }

    /** For {@code because_pass, because_rule}. */
    static Object[] columns(Because because) {
        return new Object[] {because.pass(), because.rule()};
    }

    static Span span(ResultSet row) throws SQLException {
        return stretch(row, "span");
    }

    private static Span stretch(ResultSet row, String prefix) throws SQLException {
        return new Span(row.getInt(prefix + "_start"), row.getInt(prefix + "_end"));
    }

    /** The span of a row, whose words must be those that were stored beside it. */
    static Span span(ResultSet row, String text) throws SQLException {
        return checked(span(row), row.getString("span_text"), text);
    }

    /**
     * A span that may be absent, whose words must be those that were stored beside it.
     *
     * @param prefix of its columns: {@code cue} of {@code cue_start}, {@code cue_end}, {@code cue_text}
     */
    static Optional<Span> maybeSpan(ResultSet row, String prefix, String text) throws SQLException {
        Optional<String> words = text(row, prefix + "_text");
        return words.isEmpty() ? Optional.empty() : Optional.of(checked(stretch(row, prefix), words.get(), text));
    }

    private static Span checked(Span span, String words, String text) {
        if (span.end() > text.length() || !span.of(text).equals(words)) {
            throw new IllegalArgumentException("the words at " + span.start() + " are not those that were read there");
        }
        return span;
    }

    static Optional<Integer> number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? Optional.empty() : Optional.of(number);
    }

    static Optional<String> code(Optional<? extends Enum<?>> constant) {
        return constant.map(Rows::code);
    }

    static Optional<String> wire(Optional<Edtf> edtf) {
        return edtf.map(Edtf::text);
    }

    static Optional<String> earliest(Optional<Edtf> edtf) {
        return edtf.flatMap(Edtf::earliest).map(LocalDate::toString);
    }

    static Optional<String> latest(Optional<Edtf> edtf) {
        return edtf.flatMap(Edtf::latest).map(LocalDate::toString);
    }
}
