package readout.server.view;

import java.util.List;
import java.util.Optional;

/** The log of events. */
public record ChangesPage(
        Frame frame,
        Filter filter,
        int total,
        List<Chip> chips,
        FacetGroup kinds,
        List<Row> rows,
        Pager pager,
        Optional<String> empty) {
    /**
     * One change.
     *
     * @param kind its word
     * @param event the event's id, with its address where that leads on
     * @param to the events that have its reports now
     * @param articles those whose reports came or went
     */
    public record Row(long number, String kind, Place event, List<EventRow> to, List<Place> articles) {}

    /** @param href absent where nothing is there any more */
    public record Place(Optional<String> href, String text) {}
}
