package readout.source.html;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The first paragraph where it stands apart from the others, above a picture: the page's own description, shown to its readers. */
final class Lead {
    private static final int SHORTEST = 40;

    private Lead() {}

    static Optional<String> of(Document page, Metadata meta) {
        return meta.content("og:description", "description", "twitter:description")
                .map(words -> words.replaceAll("\\s*(?:\\.\\.\\.|…|\\[…\\])$", ""))
                .filter(words -> words.length() >= SHORTEST)
                .flatMap(words -> shown(page, words));
    }

    private static Optional<String> shown(Document page, String words) {
        for (Element element : page.body().select("p, h2, h3, h4, div, strong, span")) {
            if (element.childrenSize() < 4
                    && Links.shorter(element, 4 * words.length())
                    && element.text().startsWith(words)) {
                return Texts.filled(element.text()).filter(text -> text.length() < 3 * words.length());
            }
        }
        return Optional.empty();
    }
}
