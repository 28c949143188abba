package readout.wire;

import readout.model.Reading;

/**
 * A reading as one line of JSON, and back.
 *
 * <p>Offsets are Unicode code points there and UTF-16 code units here. Furniture goes out as notices whose codes begin with
 * {@code furniture.} and comes back as furniture of the article.
 *
 * <p>Example: {@code ReadingJson.read(ReadingJson.write(reading)).equals(reading)}.
 */
public final class ReadingJson {
    /** Version of the keys and their meaning. */
    public static final int SCHEMA = 1;

    private ReadingJson() {}

    /** One line, without a line end. */
    public static String write(Reading reading) {
        return Json.write(ReadingToShape.of(reading));
    }

    /**
     * The same with what is known beside the reading, after its own keys.
     *
     * @param beside with at least one key, none of them a reading's
     */
    public static String write(Reading reading, JsonObject beside) {
        String own = write(reading);
        return own.substring(0, own.length() - 1) + "," + beside.write().substring(1);
    }

    /** @throws WireException if {@code json} is not a reading of this schema */
    public static Reading read(String json) {
        return ReadingFromShape.of(Json.read(json, Shape.Reading.class));
    }
}
