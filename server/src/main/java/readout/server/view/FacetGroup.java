package readout.server.view;

import java.util.List;

/**
 * How the listed records fall by one field.
 *
 * @param first the values shown at once
 * @param more the others, shown on demand
 */
public record FacetGroup(String title, List<Item> first, List<Item> more) {
    private static final int FIRST = 8;

    /** Shows the first values at once, and all that are chosen, which must stand first. */
    public static FacetGroup of(String title, List<Item> items) {
        int chosen = (int) items.stream().filter(Item::chosen).count();
        int first = Math.min(items.size(), Math.max(FIRST, chosen));
        return new FacetGroup(title, items.subList(0, first), items.subList(first, items.size()));
    }

    /**
     * @param href the list with this value put in, or taken out where it is chosen
     */
    public record Item(String label, int count, String href, boolean chosen) {}
}
