package readout.server.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import readout.model.Announcement;
import readout.model.Article;
import readout.model.Edtf;
import readout.model.Engagement;
import readout.model.Outcome;
import readout.model.Trace;
import readout.model.TraceRole;
import readout.store.AnnouncementQuery;
import readout.store.RecordStore;
import readout.wire.ToldAnnouncement;

/** Makes entries of the diary. */
public final class DiaryEntries {
    private final RecordStore store;
    private final Readings readings;
    private final Parties parties;

    public DiaryEntries(RecordStore store, ActorNames actors) {
        this.store = store;
        this.readings = new Readings(store);
        this.parties = new Parties(actors);
    }

    /** What fits, in the query's order. */
    public List<ToldAnnouncement> told(AnnouncementQuery query) {
        List<ToldAnnouncement> told = new ArrayList<>();
        store.announcements(query, entry -> told.add(ToldAnnouncement.of(entry, readings::of)));
        return told;
    }

    List<DiaryEntry> of(AnnouncementQuery query) {
        return told(query).stream().map(this::entry).toList();
    }

    private DiaryEntry entry(ToldAnnouncement told) {
        Announcement a = told.announcement();
        Engagement e = told.engagement();
        return new DiaryEntry(
                a.id(),
                Words.code(e.kind()),
                Words.kind(e.kind()),
                parties.heading(e.kind(), e.participants()),
                Links.event(a.story()),
                DateWords.of(e.when()),
                parties.where(e.where()),
                Words.code(a.outcome()),
                outcome(a.outcome()),
                note(a),
                a.announced().map(DateWords::text).orElse("on an unknown day"),
                parties.views(e.participants()),
                lines(told));
    }

    /** The word for what became of an announcement. */
    static String outcome(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String note(Announcement a) {
        Optional<String> end = a.window().flatMap(Edtf::latest).map(Edtf::day).map(DateWords::text);
        return switch (a.outcome()) {
            case MOVED -> a.movedTo().map(to -> "to " + DateWords.text(to)).orElse("to a day that is not named");
            case NO_TRACE -> end.map(day -> "its days ended on " + day).orElse("");
            case PENDING, CONFIRMED -> end.map(day -> "looked for until " + day).orElse("");
            case FULFILLED, CANCELLED -> "";
        };
    }

    private static List<DiaryEntry.Line> lines(ToldAnnouncement told) {
        List<Trace> traces = told.announcement().traces();
        return IntStream.range(0, traces.size())
                .mapToObj(i -> line(traces.get(i), told.articles().get(i)))
                .toList();
    }

    private static DiaryEntry.Line line(Trace trace, Article article) {
        return new DiaryEntry.Line(
                role(trace.role()),
                new Link(Links.article(article.id()), article.title().orElse(article.id())),
                Readings.outlet(article.outlet()),
                DateWords.of(article.published()),
                Excerpt.plain(trace.words()),
                trace.because().toString());
    }

    private static String role(TraceRole role) {
        return Words.code(role);
    }
}
