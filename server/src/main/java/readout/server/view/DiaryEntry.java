package readout.server.view;

import java.util.List;
import java.util.Optional;

/**
 * One contact that was announced.
 *
 * @param id of the entry, an anchor within the page
 * @param event leads to the event that it is
 * @param outcome code of what became of it
 * @param note what else is to be said of the outcome; may be empty
 * @param announced the day on which it was announced first
 */
public record DiaryEntry(
        String id,
        String kind,
        String kindWord,
        String heading,
        String event,
        DateView when,
        Optional<String> where,
        String outcome,
        String outcomeWord,
        String note,
        String announced,
        List<ParticipantView> participants,
        List<Line> lines) {
    /**
     * A report that bears on it.
     *
     * @param role {@code announces}, {@code confirms}, {@code moves}, {@code cancels}, {@code fulfils}
     */
    public record Line(String role, Link article, String outlet, DateView published, String words, String because) {}
}
