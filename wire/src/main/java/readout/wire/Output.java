package readout.wire;

import java.io.IOException;

/**
 * Writes records of one kind, one after the other, in one format.
 *
 * <p>Example: {@code try (Output<Reading> out = Outputs.readings(Format.JSONL, writer)) { out.write(reading); }}
 */
public interface Output<T> extends AutoCloseable {
    void write(T item) throws IOException;

    /** Writes what ends the format. What it is written to is flushed and stays open. */
    @Override
    void close() throws IOException;
}
