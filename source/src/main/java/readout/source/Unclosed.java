package readout.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that belongs to somebody else. */
final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
        super(in);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        return in.read(bytes, offset, length);
    }

    @Override
    public void close() {
        // stays open
    }
}
