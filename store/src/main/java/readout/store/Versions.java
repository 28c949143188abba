package readout.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The versions of the store's tables. The file itself says whose it is and which version it has, so that opening an up-to-date
 * store costs one look; Flyway is started only where there is something to do.
 */
final class Versions {
    /** The version that this Readout reads and writes: the number of the last migration. */
    static final int KNOWN = 11;

    /** SQLite's application_id of a Readout store: "RDOT". */
    static final int APPLICATION = 0x52444f54;

    private static final String OTHER_TABLES =
            "SELECT count(*) FROM sqlite_schema WHERE name NOT LIKE 'flyway_%' AND name NOT LIKE 'sqlite_%'";

    private Versions() {}

    /** Makes the tables in a new file, migrates an older one, refuses a newer one and any other program's. */
    static void bringUpToDate(Path file, DataSource source) {
        if (upToDate(file, source)) {
            return;
        }
        try {
            Flyway.configure(Versions.class.getClassLoader())
                    .loggers("slf4j")
                    .dataSource(source)
                    .locations("classpath:readout/store/migration")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            // Another program may have made the same file at the same moment.
            if (!upToDate(file, source)) {
                throw e;
            }
        }
    }

    private static boolean upToDate(Path file, DataSource source) {
        int version = found(file, source);
        if (version > KNOWN) {
            throw new StoreException.NewerVersion(file, version, KNOWN);
        }
        return version == KNOWN;
    }

    /** The version of a file that is left as it is; 0 where no tables are in it yet. */
    static int found(Path file, DataSource source) {
        return isNew(file) ? 0 : Jdbi.create(source).withHandle(handle -> found(file, handle));
    }

    private static int found(Path file, Handle handle) {
        if (number(handle, "PRAGMA application_id") == APPLICATION) {
            return number(handle, "PRAGMA user_version");
        }
        if (number(handle, OTHER_TABLES) > 0) {
            throw new StoreException.NotAStore(file, "a SQLite file, but not a store of Readout", null);
        }
        return 0;
    }

    private static int number(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(Integer.class).one();
    }

    private static boolean isNew(Path file) {
        try {
            return !Files.exists(file) || Files.size(file) == 0;
        } catch (IOException e) {
            throw new StoreException.NotWritable(file, "cannot be looked at", e);
        }
    }
}
