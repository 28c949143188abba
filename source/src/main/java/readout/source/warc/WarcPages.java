package readout.source.warc;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalLong;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Reads the responses of a WARC file, compressed record by record or not at all. One record is held at a time, and of what is no page only
 * its beginning. After a broken record reading goes on at the next one, where the file can be read again.
 */
public final class WarcPages implements Closeable {
    private static final String WRONG_LENGTH = "the record is cut off, or its Content-Length is wrong";

    private final Optional<Origin> origin;
    private final boolean packed;
    private final Responses responses;
    private final Deque<Located> ready = new ArrayDeque<>();
    private RecordStream records;
    private Optional<WarcRecord> record = Optional.empty();
    private int number;
    private boolean started;
    private boolean over;

    /**
     * @param in at its beginning
     * @param packed whether each record is compressed
     * @param limit of a page, in bytes
     * @param origin absent where nothing can be read twice
     */
    public WarcPages(InputStream in, boolean packed, int limit, Optional<Origin> origin) throws IOException {
        this.origin = origin;
        this.packed = packed;
        this.responses = new Responses(limit);
        this.records = new RecordStream(in, 0);
    }

    /** The next response, or empty at the end. */
    public Optional<Located> next() throws IOException {
        if (!started) {
            started = true;
            follow(Optional.empty());
        }
        while (ready.isEmpty() && !over && record.isPresent()) {
            step(record.get());
        }
        return Optional.ofNullable(ready.poll());
    }

    private void step(WarcRecord current) throws IOException {
        number++;
        long offset = records.offset();
        try {
            Optional<Located> found = current instanceof WarcResponse response && http(response)
                    ? Optional.of(new Located(number, offset, responses.read(response)))
                    : Optional.empty();
            current.body().consume();
            follow(found);
        } catch (IOException | IllegalArgumentException e) {
            broken(number, offset);
        }
    }

    private static boolean http(WarcResponse response) {
        return response.contentType().base().toString().equals("application/http");
    }

    /** Goes to the next record; only then is it known that the one before ended where it said. */
    private void follow(Optional<Located> found) throws IOException {
        long before = records.offset();
        try {
            record = records.next();
            found.ifPresent(ready::add);
        } catch (IOException e) {
            if (records.trailerMissing()) {
                broken(number, before);
            } else {
                found.ifPresent(ready::add);
                broken(++number, records.offset());
            }
        }
    }

    private void broken(int number, long offset) throws IOException {
        ready.add(new Located(number, offset, new Kept.Other(Kept.Kind.BROKEN_RECORD, message())));
        over = origin.isEmpty() || !resumed(offset + 1, origin.get());
    }

    private String message() {
        return origin.isPresent() ? WRONG_LENGTH : WRONG_LENGTH + "; what follows is not read";
    }

    /** Whether there is another record after that place. */
    private boolean resumed(long from, Origin origin) throws IOException {
        records.close();
        long at = from;
        while (true) {
            OptionalLong candidate = candidate(at, origin);
            if (candidate.isEmpty()) {
                return false;
            }
            if (opened(candidate.getAsLong(), origin)) {
                return true;
            }
            at = candidate.getAsLong() + 1;
        }
    }

    private OptionalLong candidate(long from, Origin origin) throws IOException {
        try (InputStream in = origin.from(from)) {
            return new Search(in, from, packed).next();
        }
    }

    private boolean opened(long at, Origin origin) throws IOException {
        InputStream in = origin.from(at);
        try {
            records = new RecordStream(in, at);
            record = records.next();
            return record.isPresent();
        } catch (IOException noRecord) {
            in.close();
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        over = true;
        records.close();
    }
}
