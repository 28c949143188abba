package readout.source.rss;

import java.io.IOException;

/** An item is longer than any story. */
public final class TooLongException extends IOException {
    private static final long serialVersionUID = 1;

    TooLongException(int limit) {
        super("larger than " + limit + " characters");
    }
}
