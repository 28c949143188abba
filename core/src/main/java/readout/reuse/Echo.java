package readout.reuse;

import java.util.Optional;
import readout.model.Article;
import readout.model.Notice;
import readout.model.Span;

/**
 * A passage of an article that stands word for word in another text, outside quotation marks.
 *
 * @param span the passage, in the article
 * @param words how many words it has
 * @param other the text that has it too
 * @param official the office of state that the other text comes from, or names as its source beside these words
 * @param later whether the article is known to have appeared after the other text, so that this had the words first
 */
public record Echo(Span span, int words, Article other, Optional<String> official, boolean later) {
    private static final int SHOWN = 80;

    /** What tells people of it. */
    public Notice notice(String text) {
        String code = official.isPresent() ? Notice.OFFICIAL_WORDS : Notice.COPIED_WORDS;
        return new Notice(
                code, span, words + " words, “" + shown(text) + "”, are " + equal() + ": " + named() + "; " + order());
    }

    private String equal() {
        return official.map(office -> "equal to what another text has from " + office)
                .orElse("equal to those of another text");
    }

    private String named() {
        return "“" + other.title().orElse("untitled") + "”"
                + other.outlet().map(outlet -> ", " + outlet).orElse("") + " (" + other.id() + ")";
    }

    private String order() {
        return later ? "it had them first." : "which of the two had them first is not known.";
    }

    private String shown(String text) {
        String plain = span.of(text).replaceAll("\\s+", " ").strip();
        int cut = plain.lastIndexOf(' ', SHOWN);
        return plain.length() <= SHOWN || cut < 0 ? plain : plain.substring(0, cut) + " …";
    }
}
