package readout.source;

import readout.model.Article;
import readout.source.html.Page;
import readout.source.html.PageReader;

/** Web pages into articles. */
final class HtmlArticles {
    private final PageReader reader = new PageReader();

    Captured read(Input input, byte[] bytes) {
        Decoded decoded = Decoder.page(bytes);
        return reader.read(decoded.text())
                .map(page -> read(input, page, decoded))
                .orElseGet(() -> input.failed(Problems.DEEP, "nests deeper than " + PageReader.DEPTH + " elements"));
    }

    private static Captured read(Input input, Page page, Decoded decoded) {
        return page.text().isBlank()
                ? input.failed(Problems.NO_ARTICLE, "no article found in the page")
                : new Captured.Read(input.name(), "", article(input, page), decoded.notices(page.text(), 0));
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
