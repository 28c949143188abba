package readout.store;

import java.util.List;
import readout.model.Outcome;

/**
 * Which announcements are asked for. All of these must fit.
 *
 * @param stories what was announced: {@code kinds} and {@code statuses} are those of the announcement, the days
 *     those on which it was to be held; the rest of the scope is the list's
 * @param events ids of stories: what was announced as one of them, or came about as one; none for any
 * @param outcomes any of these; none for any
 * @param patience how many days after the announced ones a report may still come before there is no trace
 */
public record AnnouncementQuery(StoryQuery stories, List<String> events, List<Outcome> outcomes, int patience) {
    /** The days of patience where nobody asks for others. */
    public static final int PATIENCE = 14;

    /** All of them, oldest first. */
    public static final AnnouncementQuery ALL = new AnnouncementQuery(StoryQuery.ALL, List.of(), List.of(), PATIENCE);

    public AnnouncementQuery {
        events = List.copyOf(events);
        outcomes = List.copyOf(outcomes);
    }

    /** A stretch of what this query finds. */
    public AnnouncementQuery page(int offset, int limit) {
        return new AnnouncementQuery(stories.page(offset, limit), events, outcomes, patience);
    }

    /** The same with any outcome. */
    public AnnouncementQuery ofAnyOutcome() {
        return new AnnouncementQuery(stories, events, List.of(), patience);
    }

    /** What bears on one story. */
    public static AnnouncementQuery of(String story) {
        return new AnnouncementQuery(StoryQuery.ALL, List.of(story), List.of(), PATIENCE);
    }
}
