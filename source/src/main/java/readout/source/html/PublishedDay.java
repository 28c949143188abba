package readout.source.html;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import readout.model.Basis;
import readout.model.Edtf;
import readout.model.Published;
import readout.source.text.DateText;

/** The day of first publication: what the page says of itself, then its address, then what can be read on it. */
final class PublishedDay {
    private static final String[] META = {
        "article:published_time",
        "og:published_time",
        "og:article:published_time",
        "datepublished",
        "date",
        "dc.date",
        "dc.date.issued",
        "dcterms.date",
        "dcterms.created",
        "dc.date.created",
        "dcterms.issued",
        "pubdate",
        "publishdate",
        "publish-date",
        "publish_date",
        "parsely-pub-date",
        "sailthru.date",
        "article.published",
        "citation_publication_date",
        "citation_date",
        "bt:pubdate",
        "cxenseparse:recs:publishtime",
        "rnews:datepublished",
        "published-date",
        "publication_date",
        "article_date_original",
        "originalpublicationdate",
        "datecreated",
        "dcsext.articlefirstpublished",
        "creation_date",
        "last-published"
    };
    private static final Pattern IN_ADDRESS =
            Pattern.compile("/((?:19|20)\\d{2})[/_-](\\d{1,2})[/_-](\\d{1,2})(?:/|[_-]|\\.|$)");
    private static final Pattern COMPACT =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:T|\\d{6})?(?!\\d)");
    private static final int NEAR = 120;

    private final DateText dates;

    PublishedDay(DateText dates) {
        this.dates = dates;
    }

    Published find(Document page, Metadata meta) {
        return first(Stream.of(meta.data().published(), meta.content(META)))
                .or(() -> visible(page.select("[itemprop=datePublished]")))
                .or(
                        () -> visible(
                                page.select(
                                        "time[pubdate], abbr.published, .dt-published, time.published, time.entry-date, .entry-date, time[class*=publish]")))
                .or(() -> address(page, meta))
                .map(day -> Published.on(Edtf.day(day), Basis.METADATA))
                .or(() -> shown(page).map(day -> Published.on(Edtf.day(day), Basis.STATED)))
                .or(() -> meta.content("article:modified_time", "og:updated_time", "datemodified", "last-modified")
                        .or(meta.data()::modified)
                        .flatMap(this::day)
                        .map(day -> Published.on(Edtf.day(day), Basis.INFERRED)))
                .orElse(Published.UNKNOWN);
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
        return m.find() ? ymd(m) : Optional.empty();
    }

    private static Optional<LocalDate> ymd(Matcher m) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3))));
        } catch (java.time.DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> visible(Iterable<Element> elements) {
        for (Element element : elements) {
            Optional<LocalDate> day = first(
                            Stream.of("datetime", "content", "title").map(name -> Texts.filled(element.attr(name))))
                    .or(() -> day(element.text().length() > NEAR ? "" : element.text()));
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> address(Document page, Metadata meta) {
        return meta.url().flatMap(url -> {
            Matcher m = IN_ADDRESS.matcher(url);
            return m.find() ? ymd(m) : Optional.empty();
        });
    }

    /** Dates that readers see. */
    private Optional<LocalDate> shown(Document page) {
        return visible(page.select("article time, main time, time"))
                .or(
                        () -> visible(
                                page.select(
                                        "[class*=date], [class*=Date], [id*=date], [class*=publish], [class*=time], [class*=posted], [class*=byline], [class*=meta], [class*=info]")));
    }
}
