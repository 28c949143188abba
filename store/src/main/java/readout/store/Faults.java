package readout.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Turns what SQLite reports into a {@link StoreException}. */
final class Faults {
    private static final int PRIMARY_CODE = 0xff;

    private Faults() {}

    static StoreException translate(Path file, RuntimeException thrown) {
        if (thrown instanceof StoreException known) {
            return known;
        }
        return sqlite(thrown)
                .map(cause -> byCode(file, cause))
                .orElseGet(() -> new StoreException.Failed(file, oneLine(thrown), thrown));
    }

    static StoreException byCode(Path file, SQLiteException cause) {
        int code = cause.getResultCode().code & PRIMARY_CODE;
        return switch (SQLiteErrorCode.getErrorCode(code).name()) {
            case "SQLITE_FULL" -> new StoreException.Full(file, cause);
            case "SQLITE_NOTADB" -> new StoreException.NotAStore(file, "not a SQLite file", cause);
            case "SQLITE_CORRUPT" -> new StoreException.Damaged(file, "SQLite cannot read it", cause);
            case "SQLITE_READONLY", "SQLITE_PERM", "SQLITE_AUTH" ->
                new StoreException.NotWritable(file, "cannot be written", cause);
            case "SQLITE_CANTOPEN" -> new StoreException.NotWritable(file, "cannot be opened or created", cause);
            case "SQLITE_BUSY", "SQLITE_LOCKED" -> new StoreException.Busy(file, cause);
            default -> new StoreException.Failed(file, oneLine(cause), cause);
        };
    }

    private static Optional<SQLiteException> sqlite(Throwable thrown) {
        return Stream.iterate(thrown, t -> t != null, Throwable::getCause)
                .filter(SQLiteException.class::isInstance)
                .map(SQLiteException.class::cast)
                .findFirst();
    }

    private static String oneLine(Throwable thrown) {
        return String.valueOf(thrown.getMessage()).lines().findFirst().orElse("unknown fault");
    }
}
