package readout.server.view;

import java.util.List;
import java.util.Optional;

/**
 * The list of events with its facets.
 *
 * @param dyad what there is of two parties, where just two are chosen
 * @param statementsHref the statements with the same words, outlets and days
 * @param empty why the list is empty: nothing is stored, or nothing fits
 */
public record EventsPage(
        Frame frame,
        int total,
        List<Chip> chips,
        Optional<Dyad> dyad,
        List<FacetGroup> facets,
        Histogram histogram,
        Ordering ordering,
        List<EventRow> rows,
        Pager pager,
        String articlesHref,
        String statementsHref,
        String diaryHref,
        Optional<String> empty) {}
