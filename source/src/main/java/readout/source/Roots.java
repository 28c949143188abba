package readout.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What the beginning of a file tells of the whole. */
final class Roots {
    private Roots() {}

    /** Whether it is an RSS or Atom feed. */
    static boolean feed(byte[] head) {
        return root(text(head))
                .filter(name -> name.equals("rss") || name.equals("feed") || name.equals("rdf"))
                .isPresent();
    }

    /** Whether it is JSON of <a href="https://www.jsonfeed.org">jsonfeed.org</a>. */
    static boolean jsonFeed(byte[] head) {
        return text(head).contains("jsonfeed.org/version/");
    }

    private static String text(byte[] head) {
        return Decoder.wide(head) ? Decoder.text(head).text() : new String(head, StandardCharsets.ISO_8859_1);
    }

    /** Name of the first element, without prefix, in lower case. */
    private static Optional<String> root(String head) {
        int at = head.indexOf('<');
        while (at >= 0 && at + 1 < head.length() && "?!".indexOf(head.charAt(at + 1)) >= 0) {
            at = head.indexOf('<', after(head, at));
        }
        return at < 0 ? Optional.empty() : Optional.of(name(head, at + 1));
    }

    /** The end of what is no element: a declaration, a comment, a document type with what it holds. */
    private static int after(String head, int at) {
        int end = head.indexOf(head.startsWith("<!--", at) ? "-->" : internal(head, at) ? "]>" : ">", at);
        return end < 0 ? head.length() : end + 1;
    }

    private static boolean internal(String head, int at) {
        int bracket = head.indexOf('[', at);
        return head.startsWith("<!D", at) && bracket >= 0 && bracket < head.indexOf('>', at);
    }

    private static String name(String head, int from) {
        int end = from;
        while (end < head.length()
                && (Character.isLetterOrDigit(head.charAt(end)) || ":_-".indexOf(head.charAt(end)) >= 0)) {
            end++;
        }
        String name = head.substring(from, end).toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }
}
