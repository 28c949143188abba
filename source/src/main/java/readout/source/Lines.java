package readout.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream, one at a time; of a line over the limit only that it is there. */
final class Lines implements AutoCloseable {
    /**
     * A line.
     *
     * @param number from 1
     * @param offset of its first byte in the stream
     * @param bytes without the line end; the first {@code limit} of them where it is too long
     */
    record Line(int number, long offset, byte[] bytes, boolean tooLong) {}

    private final InputStream in;
    private final int limit;
    private int number;
    private long offset;

    /** @param in buffered */
    Lines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    Optional<Line> next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        long start = offset;
        int b = in.read();
        if (b < 0) {
            return Optional.empty();
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            offset++;
            if (offset - start <= limit) {
                bytes.write(b);
            }
        }
        boolean tooLong = offset - start > limit;
        offset++;
        return Optional.of(new Line(++number, start, bytes.toByteArray(), tooLong));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
