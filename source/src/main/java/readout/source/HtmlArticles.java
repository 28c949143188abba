package readout.source;

import java.util.Optional;
import readout.model.Article;
import readout.source.html.Page;
import readout.source.html.PageReader;
import readout.source.warc.Kept;

/** Web pages into articles. */
final class HtmlArticles {
    private final PageReader reader = new PageReader();

    Captured read(Input input, byte[] bytes) {
        Decoded decoded = Decoder.page(bytes);
        return read(input, "", reader.read(decoded.text()), decoded);
    }

    /** A page that a crawler kept. */
    Captured read(Input input, String place, Kept.Page kept) {
        Decoded decoded = Decoder.page(kept.bytes(), kept.charset());
        return read(input, place, reader.read(decoded.text(), kept.address().orElse("")), decoded);
    }

    private static Captured read(Input input, String place, Optional<Page> found, Decoded decoded) {
        if (found.isEmpty()) {
            return input.failed(place, Problems.DEEP, "nests deeper than " + PageReader.DEPTH + " elements");
        }
        Page page = found.get();
        return page.text().isBlank()
                ? input.failed(place, Problems.NO_ARTICLE, "no article found in the page")
                : new Captured.Read(input.name(), place, article(input, page), decoded.notices(page.text(), 0));
    }

    private static Article article(Input input, Page page) {
        return new Article(
                ArticleId.of(page.title(), page.text(), page.published(), page.outlet()),
                input.file(),
                page.url(),
                page.outlet(),
                page.title(),
                page.authors(),
                page.language(),
                page.published(),
                page.text(),
                page.furniture());
    }
}
