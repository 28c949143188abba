package readout.server.view;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Writes an id of any content as one segment of a path, and back. Letters, digits, {@code -}, {@code _} and inner full stops
 * stay; every other byte is {@code ~} and two hexadecimal digits, since servers and proxies refuse or rewrite percent signs and
 * slashes in a segment.
 *
 * <p>Example: {@code corpus/12} is {@code corpus~2F12}.
 */
public final class PathId {
    private static final String JSON = ".json";

    private PathId() {}

    public static String encode(String id) {
        StringBuilder out = new StringBuilder();
        for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
            out.append(encoded(b, out.isEmpty()));
        }
        String segment = out.toString();
        return segment.endsWith(JSON) ? segment.substring(0, segment.length() - JSON.length()) + "~2Ejson" : segment;
    }

    /** The id that a segment stands for; what is no escape stands for itself. */
    public static String decode(String segment) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] bytes = segment.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            if (escapeAt(bytes, i)) {
                out.write(HexFormat.fromHexDigits(segmentOf(bytes, i + 1)));
                i += 2;
            } else {
                out.write(bytes[i]);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String encoded(byte b, boolean first) {
        boolean plain = b == '-' || b == '_' || b == '.' && !first || b > 0 && Character.isLetterOrDigit(b);
        return plain ? String.valueOf((char) b) : String.format(Locale.ROOT, "~%02X", b & 0xFF);
    }

    private static boolean escapeAt(byte[] bytes, int i) {
        return bytes[i] == '~'
                && i + 2 < bytes.length
                && HexFormat.isHexDigit(bytes[i + 1])
                && HexFormat.isHexDigit(bytes[i + 2]);
    }

    private static String segmentOf(byte[] bytes, int start) {
        return new String(bytes, start, 2, StandardCharsets.US_ASCII);
    }
}
