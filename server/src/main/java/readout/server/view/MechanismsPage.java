package readout.server.view;

import java.util.List;
import java.util.Optional;

/** The list of formats and instruments. */
public record MechanismsPage(
        Frame frame, int total, List<Chip> chips, List<Row> rows, Pager pager, Optional<String> empty) {
    /**
     * @param kind {@code format} or {@code instrument}
     * @param tally {@code named 12 times in 5 articles}
     */
    public record Row(String href, String name, String kind, String tally) {}
}
