package readout.server.view;

/** A filter in the URL that cannot be meant; the message says which and why, for people. */
public final class BadFilter extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BadFilter(String message) {
        super(message);
    }
}
