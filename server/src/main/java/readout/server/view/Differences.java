package readout.server.view;

import java.util.List;
import java.util.Optional;

/**
 * What the reports of one event say, field by field.
 *
 * @param outlets one per report, in the order of the cells
 */
public record Differences(List<String> outlets, List<Field> fields) {
    /**
     * @param differs whether two reports say unlike things
     */
    public record Field(String name, boolean differs, List<Cell> cells) {}

    /**
     * @param value absent where the report does not say
     * @param odd whether it is unlike what most reports say
     */
    public record Cell(Optional<String> value, boolean odd) {}
}
