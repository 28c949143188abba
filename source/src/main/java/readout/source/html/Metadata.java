package readout.source.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself: JSON-LD first, then meta tags and microdata. */
final class Metadata {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*");
    private static final Pattern SITE = Pattern.compile("\\s+[|–—»·-]\\s+");

    private final Document page;
    private final LinkedData data;

    Metadata(Document page) {
        this.page = page;
        this.data = LinkedData.of(page);
    }

    LinkedData data() {
        return data;
    }

    /** The article's title, as said or as the only first heading. */
    Optional<String> title() {
        return heading()
                .or(() -> content("og:title", "twitter:title", "dc.title", "citation_title", "headline"))
                .or(data::headline)
                .or(() -> Texts.filled(page.title()))
                .map(title -> withoutSite(title));
    }

    private Optional<String> heading() {
        List<Element> headings = page.select("h1[itemprop~=headline|name], article h1, main h1, h1");
        Optional<String> said =
                content("og:title", "twitter:title").or(data::headline).or(() -> Texts.filled(page.title()));
        return headings.stream()
                .flatMap(h -> Texts.filled(h.text()).stream())
                .filter(h ->
                        said.filter(s -> s.startsWith(h) || h.startsWith(s)).isPresent())
                .findFirst();
    }

    private String withoutSite(String title) {
        Optional<String> outlet = outlet();
        String[] parts = SITE.split(title);
        boolean named = parts.length > 1
                && outlet.filter(parts[parts.length - 1]::equalsIgnoreCase).isPresent();
        return named
                ? title.substring(0, title.length() - parts[parts.length - 1].length())
                        .replaceAll("\\s+[|–—»·-]\\s+$", "")
                : title;
    }

    Optional<String> outlet() {
        return content("og:site_name")
                .or(data::publisher)
                .or(() -> content("dc.publisher", "citation_publisher", "application-name"));
    }

    /** Those who wrote it; the outlet itself is no author. */
    List<String> authors() {
        List<String> said = data.authors();
        List<String> all = said.isEmpty()
                ? contents(
                        "author",
                        "article:author",
                        "dc.creator",
                        "citation_author",
                        "sailthru.author",
                        "parsely-author")
                : said;
        return all.stream()
                .filter(name -> !name.contains("://") && !name.startsWith("@"))
                .filter(name -> outlet().filter(name::equalsIgnoreCase).isEmpty())
                .distinct()
                .toList();
    }

    Optional<String> url() {
        return attribute("link[rel=canonical]", "href")
                .or(() -> content("og:url", "twitter:url"))
                .or(() -> Optional.of(page.location()))
                .filter(url -> url.startsWith("http://") || url.startsWith("https://"));
    }

    Optional<String> language() {
        return attribute("html[lang]", "lang")
                .or(() -> attribute("html[xml:lang]", "xml:lang"))
                .or(() -> attribute("meta[http-equiv=content-language]", "content"))
                .or(data::language)
                .or(() -> content("og:locale"))
                .filter(tag -> LANGUAGE.matcher(tag).matches())
                .map(tag -> tag.replace('_', '-'));
    }

    /** The first meta tag with one of these names, in the order of the names. */
    Optional<String> content(String... names) {
        return contents(names).stream().findFirst();
    }

    private List<String> contents(String... names) {
        for (String name : names) {
            List<String> found = page.select("meta").stream()
                    .filter(meta -> named(meta, name))
                    .flatMap(meta -> Texts.filled(meta.attr("content")).stream())
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static boolean named(Element meta, String name) {
        return meta.attr("property").equalsIgnoreCase(name)
                || meta.attr("name").equalsIgnoreCase(name)
                || meta.attr("itemprop").equalsIgnoreCase(name);
    }

    private Optional<String> attribute(String selector, String attribute) {
        return page.select(selector).stream()
                .flatMap(element -> Texts.filled(element.attr(attribute)).stream())
                .findFirst();
    }
}
