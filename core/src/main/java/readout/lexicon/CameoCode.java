package readout.lexicon;

import java.util.Optional;
import readout.model.EventType;

/**
 * A code of CAMEO 1.1b3.
 *
 * @param code with its leading zero
 * @param name in our own words
 * @param goldstein from -10 (conflict) to 10 (cooperation); absent where none was published
 * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
 * @param type PLOVER type that the code belongs to
 */
public record CameoCode(String code, String name, Optional<Double> goldstein, int quad, EventType type) {
    static CameoCode of(Table.Row row) {
        return new CameoCode(
                row.text("code"),
                row.text("name"),
                row.optional("goldstein").map(Double::valueOf),
                Integer.parseInt(row.text("quad")),
                row.constant(EventType.class, "type"));
    }
}
