package readout.source.warc;

import java.io.IOException;
import java.io.InputStream;

/** Where a WARC file can be read again from a given byte on. */
@FunctionalInterface
public interface Origin {
    /** @param offset in bytes from the beginning */
    InputStream from(long offset) throws IOException;
}
