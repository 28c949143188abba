package readout.store;

import java.util.List;
import java.util.Map;
import readout.model.MentionType;

/**
 * A format or an instrument, and where it is named.
 *
 * @param id the same for all its names
 * @param names as the articles have it in full, each with how often
 * @param articles ids of the articles that name it, each once, in the query's order
 */
public record MechanismPlaces(String id, MentionType kind, Map<String, Integer> names, List<String> articles) {
    public MechanismPlaces {
        names = Map.copyOf(names);
        articles = List.copyOf(articles);
    }

    /** How often it is named. */
    public int invocations() {
        return names.values().stream().mapToInt(Integer::intValue).sum();
    }
}
