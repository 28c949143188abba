package readout.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import readout.model.Report;
import readout.model.Story;
import readout.story.Shelf;
import readout.story.StoryLinker;
import readout.story.StoryLinker.Linked;
import readout.story.Telling;

/**
 * Links the engagements of a portion: what they may agree with is looked up on the shelves, and the parts that they touch are linked
 * anew. Keeps account of which event had and has each report that it touched.
 */
final class StoryLinks {
    private static final String ROWS = "SELECT article, engagement, story, part FROM last_report WHERE part IN (%s)";

    private final Handle handle;
    private final StoryWriter writer;
    private final Map<Report, String> before = new HashMap<>();
    private final Map<Report, String> after = new HashMap<>();
    private final Set<Report> seen = new HashSet<>();

    StoryLinks(Handle handle) {
        this.handle = handle;
        this.writer = new StoryWriter(handle);
    }

    private record Last(Report report, String story) {}

    /** Of each report that was touched the event that had it at first. */
    Map<Report, String> before() {
        return before;
    }

    /** Of each report that was touched the event that has it now. */
    Map<Report, String> after() {
        return after;
    }

    /** Takes all that was linked as to be linked anew. */
    void forget() {
        handle.createQuery("SELECT article, engagement, story FROM last_report")
                .map((row, context) -> new Last(
                        new Report(row.getString("article"), row.getInt("engagement")), row.getString("story")))
                .forEach(last -> {
                    seen.add(last.report());
                    before.put(last.report(), last.story());
                });
        handle.execute("DELETE FROM last_report");
    }

    /** The stories that were made anew. */
    List<Story> link(Portion portion) {
        shelve(portion);
        Set<String> parts = new TreeSet<>(
                Many.texts(handle, "SELECT DISTINCT part FROM last_report WHERE article IN (%s)", portion.ids()));
        parts.addAll(partsOf(agreeing(portion)));
        List<Last> last = Many.rows(
                handle,
                Many.Asked.of(ROWS, parts),
                row -> new Last(
                        new Report(row.getString("article"), row.getInt("engagement")), row.getString("story")));
        List<Telling> tellings = new ArrayList<>(portion.tellings());
        last.stream()
                .map(Last::report)
                .filter(report -> !portion.has(report.article()))
                .forEach(report -> tellings.add(portion.telling(report)));
        List<Linked> linked = StoryLinker.linked(tellings);
        remember(last, linked);
        replace(parts, last, linked);
        return linked.stream().map(Linked::story).toList();
    }

    private void shelve(Portion portion) {
        Many.execute(handle, "DELETE FROM shelf WHERE article IN (%s)", portion.ids());
        for (Telling telling : portion.tellings()) {
            Inserts.rows(
                    handle,
                    "shelf (key, day, vague, article, engagement)",
                    Shelf.of(telling),
                    (i, shelf) -> Inserts.row(
                            shelf.key(),
                            day(shelf.day()),
                            shelf.vague(),
                            telling.source().article(),
                            telling.index()));
        }
    }

    static Optional<Long> day(OptionalLong day) {
        return day.isPresent() ? Optional.of(day.getAsLong()) : Optional.empty();
    }

    /** Tellings of other articles that agree with one of the portion. */
    private Set<Report> agreeing(Portion portion) {
        Set<Report> agreeing = new HashSet<>();
        for (Telling telling : portion.tellings()) {
            for (Report report : found(telling)) {
                if (!portion.has(report.article())
                        && !agreeing.contains(report)
                        && StoryLinker.agree(telling, portion.telling(report))) {
                    agreeing.add(report);
                }
            }
        }
        return agreeing;
    }

    private Set<Report> found(Telling telling) {
        Set<Report> found = new HashSet<>();
        Shelf.searches(telling).forEach(search -> found.addAll(found(search)));
        return found;
    }

    private List<Report> found(Shelf.Search search) {
        return handle.createQuery("""
                        SELECT article, engagement FROM shelf WHERE key = :key AND day BETWEEN :from AND :to AND vague >= :vague
                        UNION ALL
                        SELECT article, engagement FROM shelf WHERE key = :key AND day IS NULL AND vague >= :vague""")
                .bind("key", search.key())
                .bind("from", search.from().orElse(Long.MIN_VALUE))
                .bind("to", search.to().orElse(Long.MAX_VALUE))
                .bind("vague", search.vagueOnly() ? 1 : 0)
                .map((row, context) -> new Report(row.getString("article"), row.getInt("engagement")))
                .list();
    }

    private List<String> partsOf(Set<Report> reports) {
        record In(Report report, String part) {}
        return Many.rows(
                        handle,
                        Many.Asked.of(
                                "SELECT article, engagement, part FROM last_report WHERE article IN (%s)",
                                reports.stream().map(Report::article).distinct().toList()),
                        row -> new In(
                                new Report(row.getString("article"), row.getInt("engagement")), row.getString("part")))
                .stream()
                .filter(in -> reports.contains(in.report()))
                .map(In::part)
                .toList();
    }

    private void remember(List<Last> last, List<Linked> linked) {
        for (Last one : last) {
            if (seen.add(one.report())) {
                before.put(one.report(), one.story());
            }
            after.remove(one.report());
        }
        for (Linked one : linked) {
            one.story().reports().forEach(report -> {
                seen.add(report);
                after.put(report, one.story().id());
            });
        }
    }

    private void replace(Set<String> parts, List<Last> last, List<Linked> linked) {
        Many.execute(
                handle,
                "DELETE FROM story WHERE id IN (%s)",
                last.stream().map(Last::story).distinct().toList());
        Many.execute(handle, "DELETE FROM last_report WHERE part IN (%s)", parts);
        for (Linked one : linked) {
            writer.insert(one.story());
            Inserts.rows(
                    handle,
                    "last_report (article, engagement, story, part)",
                    one.story().reports(),
                    (i, report) -> Inserts.row(
                            report.article(), report.engagement(), one.story().id(), one.part()));
        }
    }
}
