package readout.lexicon;

/** A table of the lexicon is malformed: the message names the table, the line and the column. */
public final class LexiconException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LexiconException(String message) {
        super(message);
    }
}
