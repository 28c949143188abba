package readout.source.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import readout.model.Basis;
import readout.model.Published;
import readout.source.text.PlainText;
import readout.source.text.PlainTextReader;

/** Reads web pages, and stories cut out of them. Of a page without a story the text is empty. */
public final class PageReader {
    /** A page whose elements nest deeper is not read. */
    public static final int DEPTH = 512;

    private static final Pattern MARKUP = Pattern.compile("</?[A-Za-z]");

    private final PlainTextReader texts = PlainTextReader.bundled();
    private final MainText main = new MainText();
    private final PublishedDay days = PublishedDay.bundled();

    /** Absent where the page nests too deep. */
    public Optional<Page> read(String html) {
        return read(html, "");
    }

    /** @param address where the page was found, or empty; used where the page does not say its own */
    public Optional<Page> read(String html, String address) {
        return parsed(html, address).map(this::read);
    }

    /**
     * Reads a story that comes without a page around it, as feeds give it: HTML, or text with blank lines between the paragraphs. Absent
     * where it nests too deep.
     *
     * @param title of the story, which its text may repeat
     */
    public Optional<Page> story(String content, Optional<String> title) {
        return MARKUP.matcher(content).find()
                ? parsed(content, "").map(page -> story(main.paragraphs(page, title), title))
                : Optional.of(story(main.paragraphs(content, title), title));
    }

    /** A line of HTML, such as a title, as text; empty where nothing is left. */
    public static Optional<String> line(String html) {
        return Texts.filled(
                html.indexOf('<') < 0 ? html : Jsoup.parseBodyFragment(html).text());
    }

    private static Optional<Document> parsed(String html, String address) {
        Document page = Jsoup.parse(html, address, Parser.htmlParser().setMaxDepth(DEPTH));
        return Optional.of(page).filter(each -> depth(each) < DEPTH - 1);
    }

    private Page story(List<String> paragraphs, Optional<String> title) {
        String text = String.join("\n\n", paragraphs);
        PlainText found = texts.read(text, title.orElse(""));
        return new Page(
                title,
                found.authors(),
                found.outlet(),
                Optional.empty(),
                Optional.empty(),
                found.published(),
                text,
                found.furniture());
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
