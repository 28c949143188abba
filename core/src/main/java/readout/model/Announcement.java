package readout.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A contact that was announced or proposed, and what became of it.
 *
 * @param id stable as the event's
 * @param story id of the event that the announcement is a report of
 * @param report the first telling that announces it
 * @param announced the day of that telling, absent where its article is undated
 * @param window the days on which it can be held: those that were named, else the time after the announcement; absent where neither is known
 * @param outcome as the reports say: neither {@link Outcome#PENDING} nor {@link Outcome#CONFIRMED} knows yet whether time has run out
 * @param movedTo the new days of one that was moved, where they are named
 * @param traces the reports that bear on it, oldest first
 */
public record Announcement(
        String id,
        String story,
        Report report,
        Optional<Edtf> announced,
        Optional<Edtf> window,
        Outcome outcome,
        Optional<Edtf> movedTo,
        List<Trace> traces) {
    public Announcement {
        traces = List.copyOf(traces);
    }

    /**
     * What became of it by a day: without a trace some days after its own are over, it has none.
     *
     * @param last the latest day of which the record knows
     * @param patience how many days after the announced ones a report may still come
     */
    public Announcement by(LocalDate last, int patience) {
        boolean open = outcome == Outcome.PENDING || outcome == Outcome.CONFIRMED;
        boolean over = window.flatMap(Edtf::latest)
                .filter(end -> end.plusDays(patience).isBefore(last))
                .isPresent();
        return open && over
                ? new Announcement(id, story, report, announced, window, Outcome.NO_TRACE, movedTo, traces)
                : this;
    }
}
