package readout.evaluation;

/** A file of gold or readings that cannot be used: which, where, and why. */
public final class GoldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param place file and line: {@code gold.jsonl:12} */
    public GoldException(String place, String message) {
        super(place + ": " + message);
    }
}
