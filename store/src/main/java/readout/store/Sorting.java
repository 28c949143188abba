package readout.store;

/** The orders as SQL, in the very words of the indexes that give them. */
final class Sorting {
    private Sorting() {}

    /** On {@code story s}. */
    static String stories(Order order) {
        return by(order, "s.earliest", "s.latest", "s.id");
    }

    /** On {@code article a}. */
    static String articles(Order order) {
        return by(order, "a.published_earliest", "a.published_latest", "a.id");
    }

    /** On {@code announcement a}. */
    static String announcements(Order order) {
        return by(order, "a.earliest", "a.latest", "a.id");
    }

    private static String by(Order order, String earliest, String latest, String id) {
        String from = "coalesce(" + earliest + ", " + latest + ")";
        String to = "coalesce(" + latest + ", " + earliest + ")";
        String direction = switch (order) {
            case OLDEST_FIRST -> "";
            case NEWEST_FIRST -> " DESC";
        };
        return " ORDER BY " + from + " IS NULL, " + from + direction + ", " + to + direction + ", " + id + " ";
    }
}
