package readout.server.view;

import java.util.List;

/**
 * One person over all articles.
 *
 * @param variants other spellings of the name
 * @param events those of this page
 */
public record PersonPage(
        Frame frame,
        String name,
        List<String> variants,
        List<OfficeView> offices,
        List<FacetGroup.Item> counterpartStates,
        List<FacetGroup.Item> counterparts,
        Ordering ordering,
        List<EventRow> events,
        int total,
        Pager pager) {
    /**
     * An office with the first and last contact in which it is told.
     *
     * @param evidence words of the last article that names it
     */
    public record OfficeView(
            String office, String actor, DateView first, DateView last, String reports, Link evidence) {}
}
