package readout.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Article;
import readout.model.Basis;
import readout.model.Edtf;
import readout.model.Notice;
import readout.model.Published;
import readout.model.Span;
import readout.source.html.Page;
import readout.source.html.PageReader;
import readout.source.rss.Item;
import readout.source.text.DateText;

/** Items of feeds into articles. */
final class ItemArticles {
    /** As RFC 822 wrote it: {@code 9 Dec 20}. */
    private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{1,2} \\p{L}{3,9} )(\\d{2})(?= |$)");

    private static final int CENTURY_TURNS = 50;
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");

    private final PageReader reader = new PageReader();
    private final DateText dates = new DateText();

    Captured read(Input input, Item item) {
        String place = "item " + item.number();
        if (!item.whole()) {
            return input.failed(place, Problems.FEED_CUT, "the feed is cut off inside it");
        }
        if (item.body().isEmpty()) {
            return input.failed(place, Problems.NO_TEXT, "no text");
        }
        Item.Body body = item.body().get();
        return reader.story(body.content(), item.title())
                .map(page -> read(input, item, page))
                .orElseGet(() ->
                        input.failed(place, Problems.DEEP, "nests deeper than " + PageReader.DEPTH + " elements"));
    }

    private Captured read(Input input, Item item, Page page) {
        String place = "item " + item.number();
        String text = Surrogates.paired(page.text());
        return text.isBlank()
                ? input.failed(place, Problems.NO_TEXT, "no text")
                : new Captured.Read(input.name(), place, article(input, item, page, text), notices(item, text));
    }

    private Article article(Input input, Item item, Page page, String text) {
        Optional<String> title = item.title().map(Surrogates::paired);
        Optional<String> outlet = item.outlet().map(Surrogates::paired).or(page::outlet);
        Published published =
                day(item).map(day -> Published.on(day, Basis.METADATA)).orElse(page.published());
        return new Article(
                ArticleId.of(title, text, published, outlet),
                input.file(),
                item.url().map(Surrogates::paired),
                outlet,
                title,
                authors(item, page),
                item.language().filter(tag -> LANGUAGE.matcher(tag).matches()),
                published,
                text,
                page.furniture());
    }

    private static List<String> authors(Item item, Page page) {
        List<String> said = item.authors().stream()
                .map(Surrogates::paired)
                .filter(name -> item.outlet().filter(name::equalsIgnoreCase).isEmpty())
                .toList();
        return said.isEmpty() ? page.authors() : said;
    }

    private Optional<Edtf> day(Item item) {
        return item.published()
                .flatMap(value -> IsoDate.day(value)
                        .or(() -> dates.find(withCentury(value)).map(Edtf::day)));
    }

    private static String withCentury(String value) {
        Matcher m = SHORT_YEAR.matcher(value);
        return m.find()
                ? m.replaceFirst("$1" + (Integer.parseInt(m.group(2)) < CENTURY_TURNS ? "20" : "19") + "$2")
                : value;
    }

    private List<Notice> notices(Item item, String text) {
        List<Notice> notices = new ArrayList<>();
        if (item.body().filter(Item.Body::teaser).isPresent()) {
            notices.add(new Notice(
                    Problems.TEASER, new Span(0, text.length()), "The feed gives a teaser, not the whole story."));
        }
        if (item.published().isPresent() && day(item).isEmpty()) {
            String value = Surrogates.paired(item.published().get());
            notices.add(new Notice(Problems.BAD_VALUE, new Span(0, 0), "Not a date: " + Faults.oneLine(value)));
        }
        int broken = text.indexOf('\ufffd');
        if (broken >= 0) {
            notices.add(
                    new Notice(Problems.BROKEN_BYTES, new Span(broken, broken + 1), "Broken bytes, shown as U+FFFD."));
        }
        return notices;
    }
}
