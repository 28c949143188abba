package readout.cli;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import readout.engine.CoreNlpEngine;
import readout.store.Counts;
import readout.store.RecordStore;
import readout.store.SqliteStore;
import readout.store.StoreException;

/** What must be in order for Readout to work. */
final class Checks {
    private static final int JAVA = 25;
    private static final long ENOUGH = 1L << 30;
    private static final long MIB = 1L << 20;

    /** @param told what is so, and where it is wrong what to do */
    record Check(boolean fine, String told) {}

    private final Context context;
    private final Path store;

    Checks(Context context, Path store) {
        this.context = context;
        this.store = store;
    }

    List<Check> all() {
        return List.of(java(), engine(), search(), store(), disk(), corpus());
    }

    private static Check java() {
        int found = Runtime.version().feature();
        String version = "Java " + Runtime.version();
        return found >= JAVA
                ? new Check(true, version)
                : new Check(false, version + ": install a JDK " + JAVA + " or newer");
    }

    private static Check engine() {
        List<String> missing = CoreNlpEngine.missingModels();
        return missing.isEmpty()
                ? new Check(true, "language engine: " + CoreNlpEngine.NAME + ", models found")
                : new Check(false, "language engine: no " + String.join(", ", missing) + ": build Readout again");
    }

    /** A new store uses all of SQLite that Readout needs, full-text search among it. */
    private static Check search() {
        try {
            Path folder = Files.createTempDirectory("readout-doctor");
            try {
                SqliteStore.open(folder.resolve(StoreOption.DEFAULT)).close();
                return new Check(true, "SQLite with full-text search");
            } finally {
                DemoCommand.delete(folder);
            }
        } catch (IOException | StoreException e) {
            return new Check(
                    false,
                    "SQLite with full-text search: " + Cli.said(e)
                            + ": is there room and right in the temporary folder?");
        }
    }

    private Check store() {
        if (!Files.exists(store)) {
            return new Check(true, "store: no " + store + " yet; readout ingest makes it");
        }
        try {
            int version = SqliteStore.version(store);
            return version == SqliteStore.VERSION ? opened(version) : ofAnotherVersion(version);
        } catch (StoreException e) {
            return new Check(false, "store: " + Cli.said(e));
        }
    }

    private Check opened(int version) {
        try (RecordStore open = SqliteStore.open(store)) {
            Counts counts = open.counts();
            String linked = open.linked() ? "linked" : "not linked yet: the next query or ingest does it";
            return new Check(
                    true,
                    "store: " + store + " opens, store version " + version + ", " + counts.articles() + " articles, "
                            + counts.stories() + " events, " + linked);
        }
    }

    /** Opening it would bring an older one up to date, which is not for a check to do. */
    private Check ofAnotherVersion(int version) {
        String told = "store: " + store + " has store version " + version + ", this Readout " + SqliteStore.VERSION;
        return version < SqliteStore.VERSION
                ? new Check(true, told + ": the next query or ingest brings it up to date")
                : new Check(false, told + ": a newer Readout made it; use that one, or another store");
    }

    private Check disk() {
        Path folder = Objects.requireNonNullElse(store.toAbsolutePath().getParent(), store.toAbsolutePath());
        try {
            FileStore disk = Files.getFileStore(folder);
            long free = disk.getUsableSpace();
            String told = "disk: " + free / MIB + " MiB free in " + folder;
            return new Check(free >= ENOUGH, free >= ENOUGH ? told : told + ": make room, a gigabyte is little");
        } catch (IOException e) {
            return new Check(false, "disk: no folder " + folder + ": make it");
        }
    }

    private Check corpus() {
        return context.corpus()
                .map(folder -> new Check(true, "sample corpus: " + folder))
                .orElseGet(() -> new Check(
                        false, "sample corpus: not found: start Readout by its launcher, or set READOUT_HOME"));
    }
}
