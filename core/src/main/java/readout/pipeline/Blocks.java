package readout.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Article;
import readout.model.Span;

/** The stretches of an article's text to read: its paragraphs. */
public final class Blocks {
    private static final Pattern PARAGRAPH = Pattern.compile("\\S(?:.*?\\S)??(?=\\s*\\n\\s*\\n|\\s*$)", Pattern.DOTALL);

    private Blocks() {}

    public static List<Span> of(Article article) {
        List<Span> blocks = new ArrayList<>();
        Matcher m = PARAGRAPH.matcher(article.text());
        while (m.find()) {
            blocks.add(new Span(m.start(), m.end()));
        }
        return blocks;
    }
}
