package readout.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Looks into compressed content. */
final class Peek {
    private static final int MAGIC = 5;

    private Peek() {}

    /** Whether it is a compressed WARC file, each record of which has to be unpacked by itself. */
    static boolean packedWarc(Optional<FileType> type, byte[] head) {
        boolean possible = type.isEmpty() || type.get() == FileType.WARC;
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
            return possible && FileType.warc(in.readNBytes(MAGIC));
        } catch (IOException notCompressed) {
            return false;
        }
    }
}
