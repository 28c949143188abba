package readout.lexicon;

import java.util.List;
import java.util.Optional;
import readout.model.GeoPoint;

/**
 * A city, region or venue.
 *
 * @param country ISO 3166-1 alpha-3; absent for seas and what lies in several states
 * @param population 0 where unknown
 */
public record Place(
        String name, List<String> names, Optional<String> country, GeoPoint point, long population, String example) {}
