package readout.wire;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import readout.model.Announcement;
import readout.model.Edtf;
import readout.model.Outcome;
import readout.model.Trace;
import readout.model.TraceRole;
import readout.model.Where;

/** A row for each announcement, for people. */
final class AnnouncementRows implements Rows<ToldAnnouncement> {
    @Override
    public List<Column> columns() {
        return List.of(
                new Column("for", 23),
                new Column("outcome", 9),
                new Column("kind", 12),
                new Column("who", 56),
                new Column("where", 16),
                new Column("announced", 10),
                new Column("id", 13),
                new Column("by", 0));
    }

    @Override
    public List<List<String>> rows(ToldAnnouncement told) {
        Announcement a = told.announcement();
        return List.of(List.of(
                told.engagement().when().edtf().map(Edtf::text).orElse("unknown"),
                Json.name(a.outcome()),
                Json.name(told.engagement().kind()),
                Rows.who(told.engagement().participants()),
                where(told),
                a.announced().map(Edtf::text).orElse(""),
                a.id(),
                by(a)));
    }

    private static String where(ToldAnnouncement told) {
        Optional<Where> where = told.engagement().where();
        return where.flatMap(Where::place)
                .or(() -> where.flatMap(Where::country))
                .orElse("");
    }

    /** The articles that decide: {@code wire/12, post/3}; of one that was moved the new days as well. */
    static String by(Announcement a) {
        String articles = a.traces().stream()
                .filter(trace -> decides(trace.role(), a.outcome()))
                .map(Trace::article)
                .distinct()
                .collect(Collectors.joining(", "));
        return a.movedTo().map(to -> "to " + to.text() + ": " + articles).orElse(articles);
    }

    private static boolean decides(TraceRole role, Outcome outcome) {
        return switch (outcome) {
            case FULFILLED -> role == TraceRole.FULFILS;
            case CONFIRMED -> role == TraceRole.CONFIRMS;
            case MOVED -> role == TraceRole.MOVES;
            case CANCELLED -> role == TraceRole.CANCELS;
            case NO_TRACE, PENDING -> false;
        };
    }
}
