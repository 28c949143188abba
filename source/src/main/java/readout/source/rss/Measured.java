package readout.source.rss;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Ends where reading fails, or where too much came without an item, and keeps the reason: what came before is still good. */
final class Measured extends FilterReader {
    private final int limit;
    private long count;
    private Optional<IOException> fault = Optional.empty();

    Measured(Reader in, int limit) {
        super(in);
        this.limit = limit;
    }

    void restart() {
        count = 0;
    }

    Optional<IOException> fault() {
        return fault;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        try {
            int n = fault.isPresent() ? -1 : in.read(buffer, offset, length);
            count += Math.max(n, 0);
            return count > limit ? ended(new TooLongException(limit)) : n;
        } catch (IOException e) {
            return ended(e);
        }
    }

    private int ended(IOException reason) {
        fault = Optional.of(reason);
        return -1;
    }
}
