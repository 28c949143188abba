package readout.server.view;

import java.util.List;
import java.util.Optional;

/** The list of articles. */
public record ArticlesPage(
        Frame frame,
        int total,
        List<Chip> chips,
        List<FacetGroup> facets,
        Ordering ordering,
        List<Row> rows,
        Pager pager,
        String eventsHref,
        Optional<String> empty) {
    /**
     * @param engagements {@code 2 contacts}
     */
    public record Row(
            String href,
            String title,
            String outlet,
            DateView published,
            String engagements,
            Optional<String> event,
            Optional<String> original) {}
}
