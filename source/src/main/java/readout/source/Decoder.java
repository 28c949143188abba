package readout.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the encoding: a byte order mark; then UTF-8 where the bytes are that; then what the page declares; then, where they look like
 * it, windows-1252; at last UTF-8 with what is broken marked.
 */
final class Decoder {
    private static final Pattern DECLARED =
            Pattern.compile("(?i)<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]+)");
    private static final int DECLARED_WITHIN = 8192;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** Bytes that windows-1252 lacks, or that English and its neighbours do not use, but cut UTF-8 has. */
    private static final String UNLIKELY =
            "\u0081\u008d\u008f\u0090\u009d\u00c2\u00c3\u00d0\u00d7\u00dd\u00de\u00f0\u00f7\u00fe\u00ff";

    private Decoder() {}

    /** A text file. */
    static Decoded text(byte[] bytes) {
        return decode(bytes, Optional.empty());
    }

    /** A web page. */
    static Decoded page(byte[] bytes) {
        return decode(bytes, declared(bytes));
    }

    /** @param header charset that the server named with the page */
    static Decoded page(byte[] bytes, Optional<String> header) {
        return decode(bytes, header.flatMap(Decoder::named).or(() -> declared(bytes)));
    }

    /**
     * A feed, as it comes.
     *
     * @param head its first bytes, still to be read from {@code in}
     */
    static Reader feed(InputStream in, byte[] head) throws IOException {
        in.skipNBytes(markLength(head));
        return new InputStreamReader(in, marked(head).or(() -> declared(head)).orElse(StandardCharsets.UTF_8));
    }

    /** A line of a file that has to be UTF-8. */
    static Decoded utf8(byte[] bytes) {
        return decode(bytes, StandardCharsets.UTF_8, markLength(bytes));
    }

    private static Decoded decode(byte[] bytes, Optional<Charset> declared) {
        Optional<Charset> marked = marked(bytes);
        if (marked.isPresent()) {
            return decode(bytes, marked.get(), markLength(bytes));
        }
        Decoded utf8 = decode(bytes, StandardCharsets.UTF_8, 0);
        Optional<Charset> other = declared.filter(charset -> !charset.equals(StandardCharsets.UTF_8));
        if (utf8.broken().isEmpty() || mostlyFine(utf8)) {
            return utf8;
        }
        return other.map(charset -> decode(bytes, charset, 0))
                .orElseGet(() -> looksWindows(bytes)
                        ? new Decoded(new String(bytes, WINDOWS), List.of(), Optional.of(WINDOWS.name()))
                        : utf8);
    }

    /** Whether most of what is not ASCII is right: in another encoding next to nothing would be. */
    private static boolean mostlyFine(Decoded utf8) {
        long foreign = utf8.text().chars().filter(c -> c > 0x7f).count()
                - utf8.broken().size();
        return foreign > utf8.broken().size();
    }

    private static boolean looksWindows(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0 && UNLIKELY.indexOf(b & 0xff) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static Decoded decode(byte[] bytes, Charset charset, int from) {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        List<Integer> broken = new ArrayList<>();
        for (CoderResult result = decoder.decode(in, out, true);
                result.isError();
                result = decoder.decode(in, out, true)) {
            broken.add(in.position());
            out.put('\ufffd');
            in.position(in.position() + result.length());
        }
        decoder.flush(out);
        return new Decoded(out.flip().toString(), List.copyOf(broken), Optional.empty());
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher m = DECLARED.matcher(head);
        return m.find() ? named(m.group(1)) : Optional.empty();
    }

    /** As browsers read the names: Latin-1 and ASCII are windows-1252. */
    private static Optional<Charset> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals("iso-8859-1") || lower.equals("latin1") || lower.equals("us-ascii")) {
            return Optional.of(WINDOWS);
        }
        try {
            return Optional.of(Charset.forName(lower)).filter(charset -> !lower.startsWith("utf-16"));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> marked(byte[] bytes) {
        if (starts(bytes, 0xef, 0xbb, 0xbf)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xff, 0xfe)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return starts(bytes, 0xfe, 0xff) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** Whether a byte order mark says that each character takes two bytes or more. */
    static boolean wide(byte[] bytes) {
        return markLength(bytes) == 2;
    }

    /** Bytes that the byte order mark takes, 0 where there is none. */
    static int markLength(byte[] bytes) {
        return marked(bytes)
                .map(charset -> charset.equals(StandardCharsets.UTF_8) ? 3 : 2)
                .orElse(0);
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
