package readout.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The record cannot be read or written. The message is one line for people and names the file. */
public abstract sealed class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;

    private StoreException(Path file, String fault, @Nullable Throwable cause) {
        super(file + ": " + fault, cause);
        this.file = file;
    }

    /** The store's file. */
    public Path file() {
        return file;
    }

    /** The store was made by a newer version of Readout than this one. */
    public static final class NewerVersion extends StoreException {
        private static final long serialVersionUID = 1L;

        NewerVersion(Path file, int found, int known) {
            super(
                    file,
                    "made by a newer Readout (store version " + found + "; this Readout knows " + known + ")",
                    null);
        }
    }

    /** The file is something else. */
    public static final class NotAStore extends StoreException {
        private static final long serialVersionUID = 1L;

        NotAStore(Path file, String fault, @Nullable Throwable cause) {
            super(file, fault, cause);
        }
    }

    /** The file's content is broken: it is not served. */
    public static final class Damaged extends StoreException {
        private static final long serialVersionUID = 1L;

        Damaged(Path file, String fault, @Nullable Throwable cause) {
            super(file, "damaged: " + fault, cause);
        }
    }

    /** The file or its folder is missing, or cannot be opened or written. */
    public static final class NotWritable extends StoreException {
        private static final long serialVersionUID = 1L;

        NotWritable(Path file, String fault, @Nullable Throwable cause) {
            super(file, fault, cause);
        }
    }

    /** No room is left. What was being stored is not in the record; what was stored before is. */
    public static final class Full extends StoreException {
        private static final long serialVersionUID = 1L;

        Full(Path file, @Nullable Throwable cause) {
            super(file, "no room left to write", cause);
        }
    }

    /** Another program holds the file. */
    public static final class Busy extends StoreException {
        private static final long serialVersionUID = 1L;

        Busy(Path file, @Nullable Throwable cause) {
            super(file, "in use by another program", cause);
        }
    }

    /** Anything else that the database reports. */
    public static final class Failed extends StoreException {
        private static final long serialVersionUID = 1L;

        Failed(Path file, String fault, @Nullable Throwable cause) {
            super(file, fault, cause);
        }
    }
}
