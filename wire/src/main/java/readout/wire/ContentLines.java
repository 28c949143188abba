package readout.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Lines of iCalendar: folded after 75 octets of UTF-8, never within a character, each ending in CR LF. */
final class ContentLines {
    private static final int LONGEST = 75;

    private final Writer to;

    ContentLines(Writer to) {
        this.to = to;
    }

    /** A property whose value needs no escaping. */
    void raw(String name, String value) throws IOException {
        fold(name + ":" + value);
    }

    /** A property whose value is text. */
    void text(String name, String value) throws IOException {
        raw(name, escaped(value));
    }

    /** The property URL, for where no exception may come through. */
    void url(String value) {
        try {
            raw("URL", value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Other control characters have no form in iCalendar and become blanks. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    private void fold(String line) throws IOException {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            int size = octets(character);
            if (octets + size > LONGEST) {
                to.append("\r\n ");
                octets = 1;
            }
            to.append(Character.toString(character));
            octets += size;
            i += Character.charCount(character);
        }
        to.append("\r\n");
    }

    private static int octets(int character) {
        return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }

    void flush() throws IOException {
        to.flush();
    }
}
