package readout.wire;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.model.Announcement;
import readout.model.Article;
import readout.model.Edtf;
import readout.model.Engagement;
import readout.model.Trace;
import readout.model.Where;

/** A row for each announcement with every field in a column of its own; {@code ; } stands between several values of one cell. */
final class AnnouncementCells implements Rows<ToldAnnouncement> {
    private static final List<String> TITLES = List.of(
            "id",
            "event",
            "kind",
            "status",
            "outcome",
            "announced",
            "when",
            "when_basis",
            "earliest",
            "latest",
            "window",
            "moved_to",
            "place",
            "country",
            "participants",
            "article",
            "title",
            "outlet",
            "url",
            "evidence",
            "roles",
            "reports",
            "because");

    @Override
    public List<Column> columns() {
        return TITLES.stream().map(title -> new Column(title, 20)).toList();
    }

    @Override
    public List<List<String>> rows(ToldAnnouncement told) {
        Announcement a = told.announcement();
        return List.of(Stream.of(what(told), when(told), who(told), traces(a))
                .flatMap(List::stream)
                .toList());
    }

    private static List<String> what(ToldAnnouncement told) {
        Announcement a = told.announcement();
        Engagement e = told.engagement();
        return List.of(a.id(), a.story(), Json.name(e.kind()), Json.name(e.status()), Json.name(a.outcome()));
    }

    private static List<String> when(ToldAnnouncement told) {
        Announcement a = told.announcement();
        Optional<Edtf> when = told.engagement().when().edtf();
        return List.of(
                text(a.announced()),
                text(when),
                Json.name(told.engagement().when().basis()),
                when.flatMap(Edtf::earliest).map(LocalDate::toString).orElse(""),
                when.flatMap(Edtf::latest).map(LocalDate::toString).orElse(""),
                text(a.window()),
                text(a.movedTo()));
    }

    private static List<String> who(ToldAnnouncement told) {
        Engagement e = told.engagement();
        Article article = told.announcing();
        return List.of(
                e.where().flatMap(Where::place).orElse(""),
                e.where().flatMap(Where::country).orElse(""),
                Rows.who(e.participants()),
                article.id(),
                article.title().orElse(""),
                article.outlet().orElse(""),
                article.url().orElse(""),
                e.evidence().of(article.text()));
    }

    private static List<String> traces(Announcement a) {
        return List.of(
                a.traces().stream().map(trace -> Json.name(trace.role())).collect(Collectors.joining("; ")),
                a.traces().stream().map(Trace::article).collect(Collectors.joining("; ")),
                a.traces().stream().map(trace -> trace.because().toString()).collect(Collectors.joining("; ")));
    }

    private static String text(Optional<Edtf> date) {
        return date.map(Edtf::text).orElse("");
    }
}
