package readout.source.html;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import readout.model.Basis;
import readout.model.Published;
import readout.source.text.PlainText;
import readout.source.text.PlainTextReader;

/** Reads web pages. Of a page without a story the text is empty. */
public final class PageReader {
    /** A page whose elements nest deeper is not read. */
    public static final int DEPTH = 512;

    private final PlainTextReader texts = PlainTextReader.bundled();
    private final MainText main = new MainText();
    private final PublishedDay days = PublishedDay.bundled();

    /** Absent where the page nests too deep. */
    public Optional<Page> read(String html) {
        Document page = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEPTH));
        return depth(page) < DEPTH - 1 ? Optional.of(read(page)) : Optional.empty();
    }

    private Page read(Document page) {
        Metadata meta = new Metadata(page);
        Published published = days.find(page, meta);
        String text = String.join("\n\n", main.paragraphs(page, meta));
        PlainText found = texts.read(text, meta.title().orElse(""));
        return new Page(
                meta.title(),
                meta.authors().isEmpty() ? found.authors() : meta.authors(),
                meta.outlet().or(found::outlet),
                meta.url(),
                meta.language(),
                surer(published, found.published()),
                text,
                found.furniture());
    }

    private static Published surer(Published ofPage, Published inText) {
        return switch (ofPage.basis()) {
            case METADATA, STATED -> ofPage;
            case INFERRED, NONE -> inText.basis() == Basis.NONE ? ofPage : inText;
        };
    }

    private static int depth(Document page) {
        int[] deepest = {0};
        page.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
        return deepest[0];
    }
}
