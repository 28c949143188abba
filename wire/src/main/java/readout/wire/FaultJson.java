package readout.wire;

/** What became of an input that was not read, as one line of JSON. */
public final class FaultJson {
    private record Line(String outcome, String input, String place, String code, String message) {}

    private FaultJson() {}

    /** An input that failed. One line, without a line end. */
    public static String failed(String input, String place, String code, String message) {
        return Json.write(new Line("failed", input, place, code, message));
    }

    /** An input that was passed over. One line, without a line end. */
    public static String skipped(String input, String place, String code, String message) {
        return Json.write(new Line("skipped", input, place, code, message));
    }
}
