package readout.source.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import readout.lexicon.Table;
import readout.model.Basis;
import readout.model.Edtf;
import readout.model.Published;
import readout.source.text.DateText;
import readout.source.text.Tables;

/** The day of first publication: what the page says of itself, then its address, then what readers see on it. */
final class PublishedDay {
    private static final Pattern IN_ADDRESS =
            Pattern.compile("/((?:19|20)\\d{2})[/_-](\\d{1,2})[/_-](\\d{1,2})(?:/|[_-]|\\.|$)");
    private static final Pattern COMPACT =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:T|\\d{6})?(?!\\d)");
    /** Longest text, in characters, that is about a date and not a story. */
    private static final int ABOUT_A_DATE = 120;

    /** A date alone in its element makes up this share of it, or more. */
    private static final double ALONE = 0.35;

    private final DateText dates;
    private final String[] meta;
    private final String[] changed;
    private final List<String> elements;
    private final List<String> shown;

    private PublishedDay(DateText dates, Table table) {
        this.dates = dates;
        meta = words(table, "meta").toArray(String[]::new);
        changed = words(table, "changed").toArray(String[]::new);
        elements = words(table, "element");
        shown = words(table, "shown");
    }

    static PublishedDay bundled() {
        return new PublishedDay(new DateText(), Tables.bundled(PublishedDay.class, "dates.tsv"));
    }

    private static List<String> words(Table table, String type) {
        return table.rows().stream()
                .filter(row -> row.text("type").equals(type))
                .map(row -> row.text("word"))
                .toList();
    }

    Published find(Document page, Metadata said) {
        return on(said(said).or(() -> visible(page, elements)), Basis.METADATA)
                .or(() -> on(address(said), Basis.METADATA))
                .or(() -> on(visible(page, shown), Basis.STATED))
                .or(() -> on(belowHeading(page), Basis.INFERRED))
                .or(() -> on(changed(said), Basis.INFERRED))
                .orElse(Published.UNKNOWN);
    }

    private static Optional<Published> on(Optional<LocalDate> day, Basis basis) {
        return day.map(known -> Published.on(Edtf.day(known), basis));
    }

    /** A page that gives its instant in another zone has the day of its readers in its address. */
    private Optional<LocalDate> said(Metadata said) {
        Optional<LocalDate> day = first(Stream.of(said.data().published(), said.content(meta)));
        return address(said)
                .filter(local -> day.filter(known -> Math.abs(ChronoUnit.DAYS.between(known, local)) == 1)
                        .isPresent())
                .or(() -> day);
    }

    private Optional<LocalDate> changed(Metadata said) {
        return first(Stream.of(said.content(changed), said.data().modified()));
    }

    private Optional<LocalDate> first(Stream<Optional<String>> values) {
        return values.flatMap(Optional::stream)
                .flatMap(value -> day(value).stream())
                .findFirst();
    }

    private Optional<LocalDate> day(String value) {
        return dates.find(value).or(() -> compact(value));
    }

    private static Optional<LocalDate> compact(String value) {
        Matcher m = COMPACT.matcher(value);
        return m.find() ? day(m) : Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher m) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> address(Metadata said) {
        return said.url().flatMap(url -> {
            Matcher m = IN_ADDRESS.matcher(url);
            return m.find() ? day(m) : Optional.empty();
        });
    }

    private Optional<LocalDate> visible(Document page, List<String> selectors) {
        return selectors.stream()
                .flatMap(selector -> page.select(selector).stream())
                .flatMap(element -> day(element).stream())
                .findFirst();
    }

    private Optional<LocalDate> day(Element element) {
        return first(Stream.of("datetime", "content", "title").map(name -> Texts.filled(element.attr(name))))
                .or(() -> Optional.of(element)
                        .filter(each -> Links.shorter(each, 2 * ABOUT_A_DATE))
                        .map(Element::text)
                        .filter(text -> text.length() <= ABOUT_A_DATE)
                        .flatMap(this::day));
    }

    /** The first date after the heading that stands alone in its element. */
    private Optional<LocalDate> belowHeading(Document page) {
        Element heading = page.selectFirst("h1");
        return page.body().stream()
                .dropWhile(element -> heading != null && element != heading)
                .map(Element::ownText)
                .filter(text -> text.length() <= ABOUT_A_DATE)
                .flatMap(text -> alone(text).stream())
                .findFirst();
    }

    private Optional<LocalDate> alone(String text) {
        return dates.locate(text)
                .filter(found -> found.end() - found.start() >= ALONE * text.length() && !text.endsWith("."))
                .map(DateText.Found::day);
    }
}
