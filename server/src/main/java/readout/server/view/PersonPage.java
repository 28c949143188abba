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
     * An office as the articles give it.
     *
     * @param actor empty where no side is told
     * @param span the days between which the contacts lie in which it is told: {@code contacts from 11 Jan 2021 to 26 Nov 2021}
     * @param words of the last article that names it
     * @param href where they stand
     */
    public record OfficeView(String office, String actor, String span, String reports, String words, String href) {}
}
