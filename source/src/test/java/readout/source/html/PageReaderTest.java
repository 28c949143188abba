package readout.source.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.Basis;
import readout.model.Edtf;
import readout.model.Published;

class PageReaderTest {
    private static final String STORY = """
            <p>The foreign ministers of the two countries met in the capital on Wednesday, officials said, and talked about trade.</p>
            <p>They also went through the plans for a railway, which has been in the making for years.</p>
            <p>Nothing was signed. <a href="/x">A statement</a> of both sides is expected next week.</p>
            """;

    private final PageReader reader = new PageReader();

    @Test
    void a_broadcasters_page_is_taken_apart() {
        Page page = read("""
                <html lang="en"><head><title>Ministers meet | Kestrel Broadcasting</title>
                <link rel="canonical" href="https://kestrel.example/1">
                <meta property="og:site_name" content="Kestrel Broadcasting">
                <meta property="og:title" content="Ministers meet">
                <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
                  {"@type":"Organization","name":"Kestrel"},
                  {"@type":["NewsArticle"],"headline":"Ministers meet","datePublished":"2021-12-07T23:15:00+03:00",
                   "dateModified":"2021-12-09","author":[{"@type":"Person","name":"Imogen Farrow"},{"name":"Dana Whitlock"}]}]}
                </script></head>
                <body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav></header>
                <main><article><h1>Ministers meet</h1>%s
                <figure><img src="x.jpg"><figcaption>The two men shake hands in the rain</figcaption></figure></article>
                <aside><h2>Related</h2><ul><li><a href="/2">What we know about the railway across the river</a></li></ul></aside>
                </main><footer>Copyright Kestrel Broadcasting, all rights reserved, a very long line about it, and more</footer></body></html>
                """.formatted(STORY));
        assertThat(page.title()).contains("Ministers meet");
        assertThat(page.outlet()).contains("Kestrel Broadcasting");
        assertThat(page.url()).contains("https://kestrel.example/1");
        assertThat(page.language()).contains("en");
        assertThat(page.authors()).containsExactly("Imogen Farrow", "Dana Whitlock");
        assertThat(page.published()).isEqualTo(Published.on(Edtf.of("2021-12-07"), Basis.METADATA));
        assertThat(page.text().split("\n\n")).hasSize(3);
        assertThat(page.text())
                .startsWith("The foreign ministers")
                .endsWith("A statement of both sides is expected next week.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property='article:published_time' content='2020-12-09T08:00:00Z'>",
                "<meta name=DC.date.issued content=2020-12-09>",
                "<meta itemprop=datePublished content='Wed, 09 Dec 2020 08:00:00 GMT'>",
                "<link rel=canonical href=https://ledger.example/2020/12/09/ministers-meet>",
                "<script type=application/ld+json>[{\"@type\":\"Article\",\"datePublished\":\"20201209\"},]</script>",
                "<meta name=pubdate content=20201209>"
            })
    void the_day_is_what_the_page_says_of_itself(String head) {
        assertThat(read("<head>" + head + "</head><body>" + STORY).published())
                .isEqualTo(Published.on(Edtf.of("2020-12-09"), Basis.METADATA));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span class=post-date>9 December 2020</span>",
                "<p>Published: 9 December 2020</p>",
                "<p>ANKARA, Dec 9, 2020 (Meridian Wire) - The ministers of the two countries met in the capital, and talked.</p>"
            })
    void or_what_is_shown_to_readers(String shown) {
        assertThat(read("<body>" + shown + STORY).published())
                .isEqualTo(Published.on(Edtf.of("2020-12-09"), Basis.STATED));
    }

    @Test
    void a_date_in_the_story_is_not_the_day_of_publication() {
        assertThat(read("<body>" + STORY + "<p>They had met on 3 May 2019, and talked about trade.</p>")
                        .published())
                .isEqualTo(Published.UNKNOWN);
    }

    @Test
    void a_story_in_divs_and_line_breaks_is_read() {
        String line = "The ministers met in the capital, and talked about trade, roads and rivers.";
        Page page = read("<body><div id=menu><a href=/>Home</a> <a href=/w>World</a></div><div><div>" + line
                + "<br><br>" + line.replace("ministers", "envoys") + "</div></div></body>");
        assertThat(page.text().split("\n\n")).containsExactly(line, line.replace("ministers", "envoys"));
    }

    @Test
    void a_page_that_hides_its_story_gives_it_in_its_metadata() {
        String body = "The ministers met in the capital. ".repeat(20).strip();
        Page page = read("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"" + body
                + "\"}</script><body><p>Subscribe to read this story, which is for subscribers.</p>");
        assertThat(page.text()).isEqualTo(body);
    }

    @Test
    void the_outlet_is_no_author() {
        Page page =
                read("<meta property=og:site_name content=Kestrel><meta name=author content=Kestrel><body>" + STORY);
        assertThat(page.authors()).isEmpty();
        assertThat(page.outlet()).contains("Kestrel");
    }

    @Test
    void a_large_page_that_nests_deep_is_read_all_the_same() {
        String page = "<div class=date>".repeat(400) + STORY.repeat(5_000);
        assertThat(read(page).text()).startsWith("The foreign ministers");
    }

    @Test
    void markup_inside_a_title_is_not_run() {
        Page page = read("<meta property=og:title content='A &amp;lt;b&amp;gt; title'><body>" + STORY);
        assertThat(page.title()).contains("A <b> title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<", "<html>", "<body></body>", "<script>x", "plain text only", "<!--", "<a href=/>Home</a>"
            })
    void a_page_without_a_story_does_no_harm(String html) {
        assertThat(read(html).published()).isEqualTo(Published.UNKNOWN);
    }

    @Test
    void a_page_that_nests_ten_thousand_deep_is_not_followed() {
        assertThat(reader.read("<div>".repeat(10_000) + STORY)).isEmpty();
        assertThat(reader.read("<div>".repeat(200) + STORY).map(Page::text))
                .hasValueSatisfying(text -> assertThat(text).startsWith("The foreign ministers"));
    }

    private Page read(String html) {
        Optional<Page> page = reader.read(html);
        assertThat(page).isPresent();
        return page.get();
    }
}
