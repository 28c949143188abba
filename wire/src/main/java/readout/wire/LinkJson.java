package readout.wire;

import java.util.Locale;

/** What binds articles to each other, as lines of JSON without a line end. */
public final class LinkJson {
    private static final double PLACES = 1000;

    private record Told(String id, String story) {}

    private record Copy(String a, String b, String label, double share) {}

    private LinkJson() {}

    /** Which story an article tells. Example: {@code {"id":"a7","story":"a2"}}. */
    public static String story(String article, String story) {
        return Json.write(new Told(article, story));
    }

    /**
     * Why two articles share words.
     *
     * @param label a name such as {@code PARTIAL_REUSE}; written in lower case
     * @param share 0 to 1; three decimals are written
     */
    public static String copy(String a, String b, String label, double share) {
        return Json.write(new Copy(a, b, label.toLowerCase(Locale.ROOT), Math.round(share * PLACES) / PLACES));
    }
}
