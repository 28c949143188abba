package readout.gazetteer;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Chooses among the places of one name by points; each kind of evidence gives so many, and the sum decides. */
final class Choice {
    private static final double NEAR = 150;
    private static final double COUNTRY = 7.5;
    private static final double REGION = 6.3;
    private static final double COUNTY = 4.5;
    private static final double LISTED = 0.7;
    private static final double NAMED_AFTER = 20;
    private static final double OUTLET = 3;
    private static final double PER_COUNTRY = 1;
    private static final double PER_REGION = 2;
    private static final double PER_NEIGHBOUR = 1;
    private static final int MOST_NEIGHBOURS = 4;
    private static final int MOST_MENTIONS = 3;

    private final Hints hints;
    private final Map<String, List<Spot>> candidates;

    Choice(Hints hints, Map<String, List<Spot>> candidates) {
        this.hints = hints;
        this.candidates = candidates;
    }

    /** The likeliest place for each name that has any. */
    Map<String, Spot> all() {
        Map<String, Spot> chosen = new LinkedHashMap<>();
        candidates.forEach((key, spots) -> spots.stream()
                .max(Comparator.comparingDouble(spot -> points(key, spot)))
                .ifPresent(spot -> chosen.put(key, spot)));
        return chosen;
    }

    private double points(String key, Spot spot) {
        return size(spot)
                + PER_COUNTRY * Math.min(MOST_MENTIONS, hints.country(spot))
                + PER_REGION * Math.min(MOST_MENTIONS, spot.kind() == Spot.Kind.REGION ? 0 : hints.region(spot))
                + (inWhatFollows(key, spot) ? NAMED_AFTER : 0)
                + (hints.outletOf(key) && spot.kind() == Spot.Kind.TOWN ? OUTLET : 0)
                + PER_NEIGHBOUR * Math.min(MOST_NEIGHBOURS, neighbours(key, spot));
    }

    private static double size(Spot spot) {
        double listed = spot.listed() && spot.kind() != Spot.Kind.REGION ? LISTED : 0;
        return listed
                + switch (spot.kind()) {
                    case COUNTRY, AREA -> COUNTRY;
                    case REGION -> REGION;
                    case COUNTY -> COUNTY;
                    case TOWN -> Math.log10(spot.population() + 10.0);
                };
    }

    private boolean inWhatFollows(String key, Spot spot) {
        return hints.after(key).stream()
                .flatMap(name -> candidates.getOrDefault(name, List.of()).stream())
                .anyMatch(outer -> holds(outer, spot));
    }

    private static boolean holds(Spot outer, Spot spot) {
        return switch (outer.kind()) {
            case COUNTRY -> outer.country().equals(spot.country());
            case REGION ->
                outer.region().isPresent()
                        ? outer.region().equals(spot.region())
                        : outer.country().equals(spot.country()) && outer.kilometresTo(spot) < 3 * NEAR;
            case AREA -> false;
            case COUNTY, TOWN -> outer.kilometresTo(spot) < NEAR / 2;
        };
    }

    /** Of how many other names a place lies near. */
    private long neighbours(String key, Spot spot) {
        if (spot.kind() != Spot.Kind.TOWN && spot.kind() != Spot.Kind.COUNTY) {
            return 0;
        }
        return candidates.entrySet().stream()
                .filter(other -> !other.getKey().equals(key))
                .filter(other ->
                        other.getValue().stream().anyMatch(near -> !near.isWide() && near.kilometresTo(spot) < NEAR))
                .count();
    }
}
