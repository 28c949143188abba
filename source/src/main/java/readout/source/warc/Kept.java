package readout.source.warc;

import java.util.Optional;

/** What a record of a WARC file holds, as far as it is a server's answer. */
public sealed interface Kept {
    /**
     * A web page.
     *
     * @param bytes without chunks and compression
     * @param address that was asked for
     * @param charset as the server named it
     */
    record Page(byte[] bytes, Optional<String> address, Optional<String> charset) implements Kept {}

    /** An answer that is no page, or none that was found. */
    record Other(Kind kind, String message) implements Kept {}

    /** Why a record gives no page. */
    enum Kind {
        /** The server refused, or sent on to another address. */
        STATUS,
        /** A picture, a style sheet, a document. */
        NO_PAGE,
        /** Larger than any page. */
        TOO_LARGE,
        /** The answer is broken, or in a form that is not read. */
        BROKEN_RESPONSE,
        /** The record is broken, cut off or not as long as it says. */
        BROKEN_RECORD
    }
}
