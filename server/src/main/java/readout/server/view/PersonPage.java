package readout.server.view;

import java.util.List;

/**
 * One person over all articles.
 *
 * @param variants other spellings of the name
 * @param events those of this page
 * @param statements the newest
 * @param allStatements the list of all that the person said
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
        Pager pager,
        List<StatementView> statements,
        Link allStatements) {
    /**
     * An office over a time.
     *
     * @param span from when to when: {@code shown from 11 Jan 2021 to 26 Nov 2021}
     * @param basis who says so: articles or a table
     * @param evidence of the first and the last article; none where a table says it
     * @param conflicts others who held the office on one of these days
     */
    public record OfficeView(
            String office, String actor, String span, String basis, List<Shown> evidence, List<String> conflicts) {}

    /** Words of an article and where they stand. */
    public record Shown(String words, String href) {}
}
