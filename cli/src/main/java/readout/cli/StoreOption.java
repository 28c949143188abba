package readout.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import readout.store.RecordStore;
import readout.store.SqliteStore;
import readout.store.StoreException;

/** Which store a command works on. */
final class StoreOption {
    static final String DEFAULT = "readout.db";

    @Option(
            names = "--store",
            paramLabel = "PATH",
            defaultValue = DEFAULT,
            description = "The store's file (default: ${DEFAULT-VALUE} in the working folder).")
    private String name = DEFAULT;

    /** @throws CommandException where it cannot be a file */
    Path file() {
        if (name.startsWith("jdbc:")) {
            throw new CommandException(name + ": this version stores in a SQLite file only");
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new CommandException(name + ": no file can have this name");
        }
    }

    /** Opens the store, or makes it. */
    RecordStore openOrMake() {
        return SqliteStore.open(file());
    }

    /**
     * Opens a store whose events are made of all its articles: an ingest that was killed leaves some that are not linked yet, and so
     * does an update of Readout that links otherwise.
     *
     * @throws CommandException where there is none
     */
    RecordStore openLinked(Console console) {
        RecordStore store = open();
        try {
            link(store, console);
            return store;
        } catch (StoreException e) {
            store.close();
            throw e;
        }
    }

    private static void link(RecordStore store, Console console) {
        if (!store.linked()) {
            console.say("linking " + store.counts().articles()
                    + " articles first: the last ingest did not come to its end, or Readout has changed");
            store.link();
        }
    }

    /** @throws CommandException where there is none */
    RecordStore open() {
        if (!Files.exists(file())) {
            throw new CommandException(name + ": no such store; readout ingest makes one");
        }
        if (Files.isRegularFile(file()) && file().toFile().length() == 0) {
            throw new CommandException(name + ": an empty file and no store; readout ingest makes one of it");
        }
        return SqliteStore.open(file());
    }
}
