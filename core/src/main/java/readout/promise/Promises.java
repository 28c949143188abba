package readout.promise;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.Announcement;
import readout.model.Because;
import readout.model.Edtf;
import readout.model.Outcome;
import readout.model.Report;
import readout.model.Story;
import readout.model.Trace;
import readout.model.TraceRole;

/**
 * The ledger of what was announced: each contact that is told as still to come, with the later reports that confirm it, move it, call
 * it off or show that it was held. The result does not depend on the order of what is given, and on no clock.
 */
public final class Promises {
    /** In which an announced contact without a day is looked for. */
    static final int HORIZON = 60;

    /** Days after the announced ones in which it can be called off or told without a date. */
    private static final int AFTER = 14;

    private final Map<Report, Told> told = new HashMap<>();
    private final Docket docket;

    private Promises(List<Told> all) {
        all.forEach(one -> one.report().ifPresent(report -> told.put(report, one)));
        docket = new Docket(all);
    }

    /**
     * One entry for each event that an article tells as still to come, in order of id.
     *
     * @param all what the articles tell
     * @param stories the events that they tell of
     */
    public static List<Announcement> ledger(List<Told> all, List<Story> stories) {
        Promises promises = new Promises(all);
        return stories.stream()
                .flatMap(story -> promises.entry(story).stream())
                .sorted(comparing(Announcement::id))
                .toList();
    }

    /** What an announcement must look for to find what these tell; see {@link #watched}. */
    public static Set<String> filed(List<Told> all) {
        return new Docket(all).keys();
    }

    /**
     * What the entry of a story looks for: it depends on no article that is not among the story's reports and is filed under none
     * of these.
     *
     * @param all what the articles tell that report the story
     */
    public static Set<String> watched(Story story, List<Told> all) {
        Promises promises = new Promises(all);
        return promises.announcing(story)
                .flatMap(first -> window(first).map(days -> Docket.keys(first, far(first, days))))
                .orElse(Set.of());
    }

    private Optional<Announcement> entry(Story story) {
        return announcing(story).map(first -> entry(story, first));
    }

    private Optional<Told> announcing(Story story) {
        return story.reports().stream()
                .flatMap(report -> Optional.ofNullable(told.get(report)).stream())
                .filter(Told::isToCome)
                .filter(Promises::isPromise)
                .min(Docket.FIRST);
    }

    /** What was over when it was told was no promise. */
    private static boolean isPromise(Told announced) {
        return announced.published().isEmpty()
                || announced.days().isEmpty()
                || !announced
                        .days()
                        .get()
                        .last()
                        .isBefore(announced.published().get().minusDays(1));
    }

    private Announcement entry(Story story, Told first) {
        Optional<Window> window = window(first);
        List<Verdict> verdicts =
                window.map(days -> verdicts(story, first, days)).orElse(List.of());
        List<Trace> traces = new ArrayList<>();
        traces.add(trace(first, TraceRole.ANNOUNCES, first.engagement().because()));
        verdicts.forEach(verdict -> traces.add(verdict.trace()));
        Optional<Verdict> decisive = decisive(verdicts);
        return new Announcement(
                "p" + story.id().substring(1),
                story.id(),
                first.report().orElseThrow(),
                first.published().map(Edtf::day),
                window.map(Window::edtf),
                decisive.map(verdict -> outcome(verdict.trace().role())).orElse(Outcome.PENDING),
                decisive.flatMap(Verdict::moved).map(Window::edtf),
                traces);
    }

    /** The days on which it can be held. */
    private static Optional<Window> window(Told first) {
        return first.days().or(() -> first.published().map(day -> Window.after(day, HORIZON)));
    }

    /** The days of which reports can bear on it. */
    private static Window far(Told first, Window window) {
        Window near = window.widened(AFTER, AFTER);
        return first.published().map(day -> near.and(new Window(day, day))).orElse(near);
    }

    private List<Verdict> verdicts(Story story, Told first, Window window) {
        Judge judge = new Judge(first, window, docket, story);
        List<Verdict> verdicts = new ArrayList<>();
        for (Told later : docket.about(first, far(first, window))) {
            judge.verdict(later).ifPresent(verdicts::add);
        }
        return verdicts;
    }

    static Trace trace(Told told, TraceRole role, Because because) {
        return new Trace(role, told.article(), told.index(), told.engagement().evidence(), told.words(), because);
    }

    /** That it was held outweighs all; else what was told last, but an announcement that is only repeated undoes nothing. */
    private static Optional<Verdict> decisive(List<Verdict> verdicts) {
        Optional<Verdict> held = first(verdicts, TraceRole.FULFILS);
        Optional<Verdict> changed = verdicts.stream()
                .filter(v -> v.trace().role() == TraceRole.MOVES || v.trace().role() == TraceRole.CANCELS)
                .reduce((a, b) -> b);
        return held.or(() -> changed).or(() -> first(verdicts, TraceRole.CONFIRMS));
    }

    private static Optional<Verdict> first(List<Verdict> verdicts, TraceRole role) {
        return verdicts.stream().filter(v -> v.trace().role() == role).findFirst();
    }

    private static Outcome outcome(TraceRole role) {
        return switch (role) {
            case FULFILS -> Outcome.FULFILLED;
            case CONFIRMS -> Outcome.CONFIRMED;
            case MOVES -> Outcome.MOVED;
            case CANCELS -> Outcome.CANCELLED;
            case ANNOUNCES -> Outcome.PENDING;
        };
    }

    /**
     * What a report does to an announcement.
     *
     * @param moved the new days, where it names them
     */
    record Verdict(Trace trace, Optional<Window> moved) {}
}
