package readout.source;

import java.util.Optional;
import readout.model.Article;
import readout.source.text.PlainText;
import readout.source.text.PlainTextReader;

/** Text files into articles. */
final class TextArticles {
    private final PlainTextReader reader = PlainTextReader.bundled();

    Captured read(Input input, byte[] bytes) {
        Decoded decoded = Decoder.text(bytes);
        String text = decoded.text().replace("\r\n", "\n").replace('\r', '\n').replace('\0', '\ufffd');
        return text.isBlank()
                ? input.failed(Problems.EMPTY, "nothing but white space in it")
                : new Captured.Read(input.name(), "", article(input, text), decoded.notices(text, 0));
    }

    private Article article(Input input, String text) {
        PlainText found = reader.read(text);
        return new Article(
                ArticleId.of(found.title(), text, found.published(), found.outlet()),
                input.file(),
                Optional.empty(),
                found.outlet(),
                found.title(),
                found.authors(),
                Optional.empty(),
                found.published(),
                text,
                found.furniture());
    }
}
