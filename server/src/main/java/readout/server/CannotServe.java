package readout.server;

/** The server cannot start as asked: an address that it must not serve, or one that is taken. The message is for people. */
public final class CannotServe extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotServe(String message) {
        super(message);
    }

    CannotServe(String message, Throwable cause) {
        super(message, cause);
    }
}
