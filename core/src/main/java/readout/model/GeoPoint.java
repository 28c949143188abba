package readout.model;

import java.util.Optional;

/**
 * A point on the earth, WGS 84.
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 * @param geonames number of the place in GeoNames
 */
public record GeoPoint(double latitude, double longitude, Optional<Integer> geonames) {
    public GeoPoint {
        if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
            throw new IllegalArgumentException("no such point: " + latitude + ", " + longitude);
        }
    }
}
