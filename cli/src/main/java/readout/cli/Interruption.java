package readout.cli;

/** Says at an interruption what is safe. The virtual machine then exits with 130 by itself. */
final class Interruption implements AutoCloseable {
    private final Thread hook;

    private Interruption(Runnable atEnd) {
        hook = new Thread(atEnd, "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    static Interruption telling(Console console, Batch batch) {
        return new Interruption(
                () -> console.say("interrupted: " + batch.all() + " articles are stored; run it again for the rest"));
    }

    /** Runs {@code atEnd} if the program is ended before this is closed. */
    static Interruption running(Runnable atEnd) {
        return new Interruption(atEnd);
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(hook);
    }
}
