package readout.source;

import java.util.List;
import readout.model.Article;
import readout.model.Notice;

/** What became of one input, or of one article in an input that holds many. */
public sealed interface Captured {
    /** The file's path as it was named or found, or {@code -} for standard input. */
    String input();

    /** Where in the input, such as {@code line 7} or {@code byte 1043}; empty for the whole of it. */
    String place();

    /**
     * An article.
     *
     * @param notices what is wrong or doubtful about it; {@link Problems#BROKEN_BYTES} is among their codes where bytes were
     *     broken
     */
    record Read(String input, String place, Article article, List<Notice> notices) implements Captured {
        public Read {
            notices = List.copyOf(notices);
        }
    }

    /**
     * Something that should have been an article and is not.
     *
     * @param code one of {@link Problems}
     * @param message for people, one line
     */
    record Failed(String input, String place, String code, String message) implements Captured {}

    /**
     * Something in a folder that is passed over: not an article, and not expected to be one.
     *
     * @param code one of {@link Problems}
     * @param message for people, one line
     */
    record Skipped(String input, String place, String code, String message) implements Captured {}
}
