package readout.cli;

/** The command cannot be carried out; the message is one line for people. */
final class CommandException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CommandException(String message) {
        super(message);
    }
}
