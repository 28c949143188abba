package readout.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import readout.wire.Output;

/** Writes what a store hands over one by one, and counts it. */
final class Listing<T> {
    private final Output<T> out;
    private int count;

    Listing(Output<T> out) {
        this.out = out;
    }

    void write(T item) {
        try {
            out.write(item);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        count++;
    }

    int count() {
        return count;
    }
}
