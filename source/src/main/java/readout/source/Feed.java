package readout.source;

import java.util.List;
import java.util.Optional;

/** Yields what was captured, one after the other. Does not throw for bad input. */
interface Feed extends AutoCloseable {
    /** Empty at the end, and then always. */
    Optional<Captured> next();

    @Override
    void close();

    static Feed of(Captured only) {
        return new Chain(List.of(only));
    }

    static Feed failed(String input, String code, String message) {
        return of(new Captured.Failed(input, "", code, message));
    }

    static Feed skipped(String input, String code, String message) {
        return of(new Captured.Skipped(input, "", code, message));
    }
}
