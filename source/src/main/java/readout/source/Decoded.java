package readout.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import readout.model.Notice;
import readout.model.Span;

/**
 * Bytes as text.
 *
 * @param text with U+FFFD where bytes were broken
 * @param broken offsets in bytes of what was broken
 * @param guessed the encoding, where it is a guess
 */
record Decoded(String text, List<Integer> broken, Optional<String> guessed) {
    private static final int SHOWN = 5;

    /**
     * What the user should know.
     *
     * @param article the article's text
     * @param from where the bytes begin in their file
     */
    List<Notice> notices(String article, long from) {
        List<Notice> notices = new ArrayList<>();
        if (!broken.isEmpty()) {
            int first = Math.max(0, article.indexOf('\ufffd'));
            Span at = new Span(first, Math.min(first + 1, article.length()));
            notices.add(new Notice(Problems.BROKEN_BYTES, at, brokenAt(from)));
        }
        guessed.ifPresent(charset -> notices.add(new Notice(
                Problems.GUESSED_ENCODING,
                new Span(0, 0),
                "Not UTF-8 and nothing else declared: read as " + charset + ".")));
        return notices;
    }

    private String brokenAt(long from) {
        String places =
                broken.stream().limit(SHOWN).map(at -> Long.toString(from + at)).collect(Collectors.joining(", "));
        return "Broken bytes, shown as U+FFFD, at byte " + places
                + (broken.size() > SHOWN ? " and " + (broken.size() - SHOWN) + " more places." : ".");
    }
}
