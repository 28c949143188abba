package readout.server.view;

import java.util.List;

/**
 * How the listed records fall by one field.
 *
 * @param first the values shown at once
 * @param more the others, shown on demand
 */
public record FacetGroup(String title, List<Item> first, List<Item> more) {
    /**
     * @param href the list with this value put in, or taken out where it is chosen
     */
    public record Item(String label, int count, String href, boolean chosen) {}
}
