package readout.server.view;

import java.util.List;
import java.util.Optional;

/**
 * The list of events with its facets.
 *
 * @param empty why the list is empty: nothing is stored, or nothing fits
 */
public record EventsPage(
        Frame frame,
        int total,
        List<Chip> chips,
        List<FacetGroup> facets,
        Histogram histogram,
        Ordering ordering,
        List<EventRow> rows,
        Pager pager,
        String articlesHref,
        Optional<String> empty) {}
