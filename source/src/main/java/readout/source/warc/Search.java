package readout.source.warc;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalLong;

/** Finds where a record may begin, after one that is broken. */
final class Search {
    private static final byte[] PLAIN = "WARC/".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PACKED = {0x1f, (byte) 0x8b, 8};

    private final BufferedInputStream in;
    private final byte[] start;
    private long offset;

    /** @param offset of the first byte of {@code in} in its file */
    Search(InputStream in, long offset, boolean packed) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.start = packed ? PACKED : PLAIN;
        this.offset = offset;
    }

    /** The offset of the next beginning, at which {@link #stream} then stands; empty where there is none. */
    OptionalLong next() throws IOException {
        for (int b = in.read(); b >= 0; b = in.read()) {
            offset++;
            if (b == start[0] && rest()) {
                return OptionalLong.of(offset - 1);
            }
        }
        return OptionalLong.empty();
    }

    private boolean rest() throws IOException {
        in.mark(start.length);
        byte[] following = in.readNBytes(start.length - 1);
        in.reset();
        return Arrays.equals(following, Arrays.copyOfRange(start, 1, start.length));
    }
}
