package readout.source;

import java.util.ArrayList;
import java.util.List;
import readout.model.Article;
import readout.model.Notice;
import readout.model.Span;
import readout.source.html.Page;
import readout.source.html.PageReader;

/** Web pages into articles. */
final class HtmlArticles {
    private final PageReader reader = new PageReader();

    Captured read(Input input, byte[] bytes) {
        Decoded decoded = Decoder.page(bytes);
        Page page = reader.read(decoded.text());
        if (page.text().isBlank()) {
            return input.failed(Problems.NO_ARTICLE, "no article found in the page");
        }
        List<Notice> notices = new ArrayList<>(decoded.notices(page.text(), 0));
        if (page.deep()) {
            notices.add(new Notice(
                    Problems.DEEP,
                    new Span(0, 0),
                    "Nested deeper than " + PageReader.DEPTH + " elements; not followed further."));
        }
        return new Captured.Read(input.name(), "", article(input, page), notices);
    }

    private Article article(Input input, Page page) {
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
