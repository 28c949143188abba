package readout.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Tells what is no text by its first bytes. */
final class Binary {
    private record Magic(String start, String kind) {}

    private static final List<Magic> MAGIC = List.of(
            new Magic("\u0089PNG", "a PNG image"),
            new Magic("\u00ff\u00d8\u00ff", "a JPEG image"),
            new Magic("GIF8", "a GIF image"),
            new Magic("%PDF", "a PDF document"),
            new Magic("PK\u0003\u0004", "a ZIP archive or an office document"),
            new Magic("\u00d0\u00cf\u0011\u00e0", "an old office document"),
            new Magic("\u007fELF", "a program"),
            new Magic("SQLite format 3", "an SQLite database"));

    private Binary() {}

    /** Absent for text, in whichever encoding. */
    static Optional<String> kind(byte[] head) {
        String bytes = new String(head, StandardCharsets.ISO_8859_1);
        return MAGIC.stream()
                .filter(magic -> bytes.startsWith(magic.start()))
                .map(Magic::kind)
                .findFirst()
                .or(() -> controls(bytes, Decoder.wide(head)));
    }

    private static Optional<String> controls(String bytes, boolean wide) {
        boolean nul = bytes.indexOf('\0') >= 0 && !wide;
        long controls = bytes.chars().filter(Binary::control).count();
        return nul || controls * 20 > bytes.length() && !wide ? Optional.of("binary data") : Optional.empty();
    }

    private static boolean control(int c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
    }
}
