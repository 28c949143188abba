package readout.store;

import java.util.List;

/** How many stories of a query have each value, most frequent first, then by value. */
public record Facets(
        int total,
        List<Count> parties,
        List<Count> people,
        List<Count> kinds,
        List<Count> statuses,
        List<Count> outlets,
        List<Count> months) {
    /**
     * @param value as it stands in a query: {@code IRN}, {@code hakan-fidan}, {@code call}, {@code 2023-09}
     * @param label for people to read
     */
    public record Count(String value, String label, int stories) {}
}
