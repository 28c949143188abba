package readout.source.warc;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.util.Optional;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/** Records one after the other, up to the first fault. */
final class RecordStream implements Closeable {
    private final WarcReader reader;
    private final long start;
    private boolean trailerMissing;

    /** @param start offset of the first byte of {@code in} in its file */
    RecordStream(InputStream in, long start) throws IOException {
        this.reader = new WarcReader(in);
        this.start = start;
        reader.setLenient(true);
        reader.onWarning(message -> trailerMissing |= message.contains("trailer"));
    }

    /** The next record, after what is left of the one before. */
    Optional<WarcRecord> next() throws IOException {
        trailerMissing = false;
        try {
            return reader.next();
        } catch (IllegalArgumentException | BufferUnderflowException e) {
            throw new IOException(e);
        }
    }

    /** Whether the record before the last {@link #next} did not end where it said. */
    boolean trailerMissing() {
        return trailerMissing;
    }

    /** Where the last record begins, or what should have been one. */
    long offset() {
        return start + reader.position();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
