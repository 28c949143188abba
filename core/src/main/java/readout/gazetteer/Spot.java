package readout.gazetteer;

import java.util.Locale;
import java.util.Optional;
import readout.model.GeoPoint;

/**
 * A place of the gazetteer.
 *
 * @param name folded: lower case, no accents
 * @param country ISO 3166-1 alpha-3
 * @param region code of the first-level region it is or lies in: {@code USA.TX}
 * @param population 0 where unknown
 * @param listed whether the lexicon has it too, so that it is known beyond its own parts
 */
record Spot(
        String name,
        Kind kind,
        Optional<String> country,
        Optional<String> region,
        GeoPoint point,
        long population,
        boolean listed) {
    private static final double EARTH = 6371;

    /** What kind of place it is. */
    enum Kind {
        COUNTRY,
        /** A continent, an ocean, a part of the world. */
        AREA,
        REGION,
        COUNTY,
        TOWN
    }

    /** One line of the list. */
    static Spot of(String line) {
        String[] cells = line.split("\t", -1);
        return new Spot(
                cells[0],
                Kind.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                Optional.of(cells[2]).filter(code -> !code.isEmpty()),
                Optional.of(cells[3]).filter(code -> !code.isEmpty()),
                new GeoPoint(
                        Double.parseDouble(cells[4]),
                        Double.parseDouble(cells[5]),
                        Optional.of(cells[7]).filter(id -> !id.isEmpty()).map(Integer::valueOf)),
                Long.parseLong(cells[6]),
                false);
    }

    /** Whether it is too large for its centre to say where it is. */
    boolean isWide() {
        return kind == Kind.COUNTRY || kind == Kind.AREA;
    }

    /** The same place, known to the lexicon. */
    Spot asListed() {
        return new Spot(name, kind, country, region, point, population, true);
    }

    /** Great-circle distance. */
    double kilometresTo(Spot other) {
        double y1 = Math.toRadians(point.latitude());
        double y2 = Math.toRadians(other.point.latitude());
        double x = Math.toRadians(other.point.longitude() - point.longitude());
        double h = Math.pow(Math.sin((y2 - y1) / 2), 2) + Math.cos(y1) * Math.cos(y2) * Math.pow(Math.sin(x / 2), 2);
        return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
