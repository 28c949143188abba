package readout.wire;

import java.util.List;
import java.util.Optional;
import readout.mechanism.MechanismRecord;

/**
 * A format or an instrument with all that an output says of it.
 *
 * @param events for each invocation the story that its contact is a report of, in their order
 */
public record ToldMechanism(MechanismRecord mechanism, List<Optional<String>> events) {
    public ToldMechanism {
        events = List.copyOf(events);
    }
}
