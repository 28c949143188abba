package readout.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The kinds of content that are read. */
enum FileType {
    TEXT,
    HTML,
    JSON_LINES,
    JSON,
    FEED,
    WARC;

    /** By the ending of a file's name, {@code .gz} set aside. */
    static Optional<FileType> ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
        return switch (plain.substring(plain.lastIndexOf('.') + 1)) {
            case "txt", "text" -> Optional.of(TEXT);
            case "html", "htm", "xhtml" -> Optional.of(HTML);
            case "jsonl", "ndjson" -> Optional.of(JSON_LINES);
            case "rss", "atom", "rdf", "xml" -> Optional.of(FEED);
            case "warc" -> Optional.of(WARC);
            case "json" -> Optional.of(JSON);
            default -> Optional.empty();
        };
    }

    /** By the first characters: <code>{</code> begins JSON lines, {@code <} a feed or a web page, anything else a text. */
    static FileType ofContent(byte[] head) {
        for (int i = Decoder.markLength(head); i < head.length; i++) {
            byte b = head[i];
            if (b != 0 && !Character.isWhitespace(b)) {
                return switch (b) {
                    case '{' -> Roots.jsonFeed(head) ? JSON : JSON_LINES;
                    case '<' -> Roots.feed(head) ? FEED : HTML;
                    default -> TEXT;
                };
            }
        }
        return TEXT;
    }

    /** Whether a record of a WARC file stands first. */
    static boolean warc(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1).startsWith("WARC/");
    }
}
