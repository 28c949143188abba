package readout.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * One SQLite file. One connection writes, and stays open; each reading takes its own, so that readers see one state of the
 * record throughout and wait for nobody.
 */
final class Database implements AutoCloseable {
    private static final int BUSY_MILLIS = 30_000;

    private final Path file;
    private final Jdbi readers;
    private final Handle writer;
    private final ReentrantLock writing = new ReentrantLock();

    private Database(Path file, Jdbi readers, Handle writer) {
        this.file = file;
        this.readers = readers;
        this.writer = writer;
    }

    /** Work on an open transaction. */
    interface Work<T> {
        T on(Handle handle);
    }

    /**
     * Opens or makes the file, and brings it up to date.
     *
     * @param maxPages how large the file may grow; absent for no bound but the disk's
     */
    static Database open(Path file, OptionalInt maxPages) {
        requireFolder(file);
        try {
            Versions.bringUpToDate(file, source(file, plain()));
            Handle writer = Jdbi.create(source(file, careful(SQLiteConfig.TransactionMode.IMMEDIATE)))
                    .open();
            maxPages.ifPresent(pages -> writer.execute("PRAGMA max_page_count = " + pages));
            Jdbi readers = Jdbi.create(source(file, careful(SQLiteConfig.TransactionMode.DEFERRED)));
            return new Database(file, readers, writer);
        } catch (JdbiException | FlywayException e) {
            throw Faults.translate(file, e);
        }
    }

    /** The version of a file's tables; nothing is changed. */
    static int version(Path file) {
        requireFolder(file);
        try {
            return Versions.found(file, source(file, plain()));
        } catch (JdbiException e) {
            throw Faults.translate(file, e);
        }
    }

    private static void requireFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new StoreException.NotWritable(file, "its folder does not exist", null);
        }
        if (Files.isDirectory(file)) {
            throw new StoreException.NotAStore(file, "a folder, not a file", null);
        }
    }

    private static DataSource source(Path file, SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        // As a URI, so that a question mark in the path is not taken for the start of options.
        source.setUrl("jdbc:sqlite:" + file.toUri());
        return source;
    }

    /** Changes nothing in a file that may be another program's. */
    private static SQLiteConfig plain() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        return config;
    }

    private static SQLiteConfig careful(SQLiteConfig.TransactionMode mode) {
        SQLiteConfig config = plain();
        config.setTransactionMode(mode);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        return config;
    }

    /** Reads one state of the record. */
    <T> T read(Work<T> work) {
        try (Handle handle = readers.open()) {
            return handle.inTransaction(work::on);
        } catch (JdbiException e) {
            throw Faults.translate(file, e);
        }
    }

    /** Changes the record: all or nothing. */
    <T> T write(Work<T> work) {
        writing.lock();
        try {
            return writer.inTransaction(work::on);
        } catch (JdbiException e) {
            throw Faults.translate(file, e);
        } finally {
            writing.unlock();
        }
    }

    Path file() {
        return file;
    }

    @Override
    public void close() {
        writing.lock();
        try {
            writer.close();
        } finally {
            writing.unlock();
        }
    }
}
