package readout.store;

import java.util.List;
import readout.model.EngagementKind;
import readout.model.EngagementStatus;

/**
 * Which stories are asked for. Within one list any value fits; all lists must fit.
 *
 * @param text words to find in the articles' text, titles, people, topics; empty for any
 * @param parties actor codes; a story fits when all of them take part
 * @param people person ids, ids of other forms of a name, or words of a name as an id has them: {@code fidan}; a story fits when one of
 *     them takes part
 * @param scope the days are those on which a story can have happened
 */
public record StoryQuery(
        String text,
        List<String> parties,
        List<String> people,
        List<EngagementKind> kinds,
        List<EngagementStatus> statuses,
        Scope scope) {
    /** All stories, oldest first. */
    public static final StoryQuery ALL = new StoryQuery("", List.of(), List.of(), List.of(), List.of(), Scope.ALL);

    /** A stretch of what this query finds. */
    public StoryQuery page(int offset, int limit) {
        return new StoryQuery(text, parties, people, kinds, statuses, scope.page(offset, limit));
    }
}
