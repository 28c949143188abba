package readout.source;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.source.Samples.FIRST;
import static readout.source.Samples.SECOND;
import static readout.source.Samples.article;
import static readout.source.Samples.articles;
import static readout.source.Samples.told;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.Article;
import readout.model.Basis;
import readout.model.Edtf;
import readout.model.Notice;
import readout.model.Published;

class FeedsTest {
    private static final String HTML = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";
    private static final String TEXT = FIRST + "\n\n" + SECOND;

    @TempDir
    private Path folder;

    @Test
    void an_item_of_rss_2_becomes_an_article() throws IOException {
        Article article = article(read("a.rss", """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
                     xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom">
                <channel><title>Danube Review</title><link>https://danube.example/</link><language>en-gb</language>
                <atom:link rel="self" href="https://danube.example/feed"/>
                <image><title>Logo</title></image>
                <item>
                  <media:title>A picture</media:title>
                  <title>Ministers meet &amp;amp; talk</title>
                  <link>https://danube.example/1</link>
                  <guid isPermaLink="false">17</guid>
                  <dc:creator><![CDATA[Dana Whitlock]]></dc:creator><dc:creator>Imogen Farrow</dc:creator>
                  <pubDate>Sun, 08 Oct 2023 23:30:00 -0500</pubDate>
                  <description>A summary.</description>
                  <content:encoded><![CDATA[%s]]></content:encoded>
                </item></channel></rss>
                """.formatted(HTML)).getFirst());
        assertThat(article.title()).contains("Ministers meet & talk");
        assertThat(article.url()).contains("https://danube.example/1");
        assertThat(article.authors()).containsExactly("Dana Whitlock", "Imogen Farrow");
        assertThat(article.outlet()).contains("Danube Review");
        assertThat(article.language()).contains("en-gb");
        assertThat(article.published()).isEqualTo(Published.on(Edtf.of("2023-10-08"), Basis.METADATA));
        assertThat(article.file()).contains("a.rss");
        assertThat(article.text()).isEqualTo(TEXT);
    }

    @Test
    void an_entry_of_atom_becomes_an_article() throws IOException {
        List<Captured> found = read("a.atom", """
                <a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="en"><a:title type="text">Kestrel Wire</a:title>
                <a:author><a:name>Owen Marsh</a:name></a:author>
                <a:entry><a:title type="html">Ministers &lt;b&gt;meet&lt;/b&gt;</a:title>
                  <a:link rel="enclosure" href="https://kestrel.example/x.mp3"/><a:link href="https://kestrel.example/1"/>
                  <a:updated>2023-10-09T01:00:00Z</a:updated><a:published>2023-10-08T20:00:00Z</a:published>
                  <a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">%s</div></a:content></a:entry>
                <a:entry><a:title>Envoys leave</a:title><a:author><a:name>Dana Whitlock</a:name></a:author>
                  <a:updated>2023-10-09T01:00:00Z</a:updated>
                  <a:source><a:title>Meridian Post</a:title></a:source>
                  <a:content type="text">%s &lt;b&gt; is no markup here.</a:content></a:entry>
                </a:feed>
                """.formatted(HTML, FIRST));
        Article first = article(found.getFirst());
        assertThat(first.title()).contains("Ministers meet");
        assertThat(first.url()).contains("https://kestrel.example/1");
        assertThat(first.authors()).containsExactly("Owen Marsh");
        assertThat(first.outlet()).contains("Kestrel Wire");
        assertThat(first.published()).isEqualTo(Published.on(Edtf.of("2023-10-08"), Basis.METADATA));
        assertThat(first.text()).isEqualTo(TEXT);
        Article second = article(found.get(1));
        assertThat(second.authors()).containsExactly("Dana Whitlock");
        assertThat(second.outlet()).contains("Meridian Post");
        assertThat(second.published()).isEqualTo(Published.on(Edtf.of("2023-10-09"), Basis.METADATA));
        assertThat(second.text()).isEqualTo(FIRST + " <b> is no markup here.");
    }

    @Test
    void items_of_rss_1_and_0_91_become_articles() throws IOException {
        Article one = article(
                read("one.rdf", """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
                <channel rdf:about="https://danube.example/"><title>Danube Review</title><items><rdf:Seq/></items></channel>
                <item rdf:about="https://danube.example/1"><title>Talks</title><link>https://danube.example/1</link>
                <d:date>2023-10-08T10:00+02:00</d:date><description>%s</description></item></rdf:RDF>
                """.formatted(HTML.replace("<", "&lt;"))).getFirst());
        assertThat(one.outlet()).contains("Danube Review");
        assertThat(one.published()).isEqualTo(Published.on(Edtf.of("2023-10-08"), Basis.METADATA));
        assertThat(one.text()).isEqualTo(TEXT);
        Article old = article(read("old.xml", """
                <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://nowhere.example/rss-0.91.dtd">
                <rss version="0.91"><channel><title>Danube Review</title><item><title>Talks</title>
                <author>desk@danube.example (Dana Whitlock)</author><pubDate>Sun, 08 Oct 23 10:00:00 GMT</pubDate>
                <description>%s</description></item></channel></rss>
                """.formatted(TEXT)).getFirst());
        assertThat(old.authors()).containsExactly("Dana Whitlock");
        assertThat(old.published()).isEqualTo(Published.on(Edtf.of("2023-10-08"), Basis.METADATA));
        assertThat(old.text()).isEqualTo(TEXT);
    }

    @Test
    void items_of_json_become_articles() throws IOException {
        String feed = """
                {"version": "https://jsonfeed.org/version/1.1", "title": "Danube Review", "authors": [{"name": "Dana Whitlock"}],
                 "items": [{"id": "1", "url": "https://danube.example/1", "title": "Talks", "content_html": "%s",
                            "date_published": "2023-10-08T10:00:00Z"},
                           {"id": "2"}, {"id": "3", "summary": "The envoys met."}]}
                """.formatted(HTML);
        List<Captured> found = read("a.json", feed);
        assertThat(told(found)).containsExactly("item 1: read", "item 2: text.missing", "item 3: read");
        assertThat(article(found.getFirst()).text()).isEqualTo(TEXT);
        assertThat(article(found.getFirst()).authors()).containsExactly("Dana Whitlock");
        assertThat(codes(found.get(2))).containsExactly(Problems.TEASER);
        assertThat(told(Samples.standardInput(feed.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(told(found));
    }

    @Test
    void a_teaser_is_an_article_and_says_so() throws IOException {
        List<Captured> found = read(
                "a.rss",
                rss(item("A", "The envoys met.")
                        + item("B", FIRST + SECOND + FIRST + SECOND)
                        + item("C", FIRST + SECOND + FIRST + SECOND + " […]")));
        assertThat(codes(found.get(0))).containsExactly(Problems.TEASER);
        assertThat(codes(found.get(1))).isEmpty();
        assertThat(codes(found.get(2))).containsExactly(Problems.TEASER);
    }

    @Test
    void an_item_without_text_costs_itself_alone() throws IOException {
        List<Captured> found = read(
                "a.rss", rss(item("A", " ") + item("B", "<![CDATA[<img src='x'/>]]>") + "<item/>" + item("D", HTML)));
        assertThat(told(found))
                .containsExactly(
                        "item 1: text.missing", "item 2: text.missing", "item 3: text.missing", "item 4: read");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<item><title>B|item 2: feed.cut-off",
                "<item><title>B</title><description><![CDATA[The env|item 2: feed.cut-off",
                "<item><title>B</title></item|item 2: feed.cut-off",
                "<it|item 2: feed.cut-off",
                "</channel>|item 2: feed.cut-off",
            })
    void a_feed_that_is_cut_off_gives_what_stands_before(String end, String fault) throws IOException {
        String whole = rss(item("A", TEXT));
        String cut = whole.substring(0, whole.indexOf("</channel>")) + end;
        assertThat(told(read("a.rss", cut))).containsExactly("item 1: read", fault);
    }

    @Test
    void entities_are_inert() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "SECRET");
        String feed = """
                <?xml version="1.0"?>
                <!DOCTYPE rss [<!ENTITY x SYSTEM "%s"><!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
                <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY %% p SYSTEM "%s"> %%p;]>
                """.formatted(secret.toUri(), secret.toUri()) + rss(item("A &x;", FIRST + " &x; &c; &eacute;"));
        Article article = article(read("a.xml", feed).getFirst());
        assertThat(article.title()).contains("A &x;");
        assertThat(article.text()).isEqualTo(FIRST + " &x; &c; é");
    }

    @Test
    void markup_that_is_not_well_formed_is_read() throws IOException {
        List<Captured> found = read(
                "a.rss",
                rss("<item><title>Trade & talks</title><description>" + HTML + " &nbsp;<br>End</description></item>"
                        + "<item><title>" + "<b>".repeat(5000) + "B</title><description>" + TEXT
                        + "</description></item>"));
        assertThat(article(found.getFirst()).title()).contains("Trade & talks");
        assertThat(article(found.getFirst()).text()).isEqualTo(TEXT + "\n\nEnd");
        assertThat(article(found.get(1)).text()).isEqualTo(TEXT);
    }

    @Test
    void an_item_that_nests_too_deep_costs_itself_alone() throws IOException {
        String deep = "<![CDATA[" + "<div>".repeat(10_000) + FIRST + "]]>";
        assertThat(told(read("a.rss", rss(item("A", deep) + item("B", TEXT)))))
                .containsExactly("item 1: html.deep", "item 2: read");
    }

    @Test
    void encodings_are_found() throws IOException {
        String feed = rss(item("Görüşme", TEXT));
        assertThat(article(read(
                                        "a.rss",
                                        ("<?xml version='1.0' encoding='ISO-8859-9'?>" + feed)
                                                .getBytes(Charset.forName("ISO-8859-9")))
                                .getFirst())
                        .title())
                .contains("Görüşme");
        assertThat(article(read("b.rss", ("\ufeff" + feed).getBytes(StandardCharsets.UTF_16LE))
                                .getFirst())
                        .title())
                .contains("Görüşme");
        assertThat(article(read("c.rss", Samples.gzip(feed.getBytes(StandardCharsets.UTF_8)))
                                .getFirst())
                        .title())
                .contains("Görüşme");
        assertThat(codes(read("d.rss", rss(item("A", "Görüşme. " + TEXT)).getBytes(Charset.forName("ISO-8859-9")))
                        .getFirst()))
                .contains(Problems.BROKEN_BYTES);
    }

    @Test
    void a_date_that_is_none_is_told_and_unknown() throws IOException {
        Captured found = read(
                        "a.rss",
                        rss("<item><title>A</title><pubDate>last Tuesday</pubDate><description>" + TEXT.repeat(3)
                                + "</description></item>"))
                .getFirst();
        assertThat(article(found).published()).isEqualTo(Published.UNKNOWN);
        assertThat(codes(found)).containsExactly(Problems.BAD_VALUE);
    }

    @Test
    void ids_do_not_depend_on_the_order() throws IOException {
        List<Article> one = articles(read("a.rss", rss(item("A", TEXT) + item("B", TEXT))));
        List<Article> other = articles(read("b.rss", rss(item("B", TEXT) + item("A", TEXT))));
        assertThat(one.getFirst().id())
                .isEqualTo(other.get(1).id())
                .isNotEqualTo(one.get(1).id());
        assertThat(one.get(1).id()).isEqualTo(other.getFirst().id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<?xml version='1.0'?>\n<!-- <html> -->\n", "<!DOCTYPE rss [<!ENTITY a 'b>'>]>", "\ufeff"})
    void a_feed_is_known_by_its_content(String prolog) throws IOException {
        String feed = prolog + rss(item("A", TEXT));
        assertThat(told(read("a.dat", feed))).containsExactly("item 1: read");
        assertThat(told(Samples.standardInput(feed.getBytes(StandardCharsets.UTF_8))))
                .containsExactly("item 1: read");
    }

    @Test
    void other_xml_fails_by_name_and_is_passed_over_in_folders() throws IOException {
        assertThat(told(read("a.xml", "<project/>"))).containsExactly(": feed.none");
        assertThat(Samples.read(folder)).singleElement().isInstanceOf(Captured.Skipped.class);
        assertThat(told(read("b.rss", "<rss><channel><title>Danube Review</title></channel></rss>")))
                .containsExactly(": file.empty");
    }

    @Test
    void a_long_feed_is_streamed_and_an_endless_item_ends_it() throws IOException {
        Path file = folder.resolve("a.rss.gz");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("<rss><channel><title>Danube Review</title>".getBytes(StandardCharsets.UTF_8));
            byte[] item = item("A", "The envoys met. ".repeat(6_000)).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 30; i++) {
                out.write(item);
            }
            out.write("<item><description>".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 30; i++) {
                out.write(item, 30, 90_000);
            }
        }
        List<String> told = told(Samples.read(file, 1 << 20));
        assertThat(told).hasSize(31).last().isEqualTo("item 31: file.too-large");
        assertThat(told.subList(0, 30)).allMatch(each -> each.endsWith(": read"));
    }

    @Test
    void a_compressed_feed_that_is_cut_off_says_where() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed, true)) {
            out.write(rss(item("A", TEXT.repeat(100)).repeat(3))
                    .replace("</channel></rss>", "")
                    .getBytes(StandardCharsets.UTF_8));
            out.flush();
            byte[] cut = packed.toByteArray();
            assertThat(told(read("a.rss.gz", cut))).last().isEqualTo("item 3: gzip.broken");
        }
    }

    private static String rss(String items) {
        return "<rss version=\"2.0\"><channel><title>Danube Review</title>" + items + "</channel></rss>";
    }

    private static String item(String title, String description) {
        return "<item><title>" + title + "</title><description>" + description + "</description></item>\n";
    }

    private List<Captured> read(String name, String content) throws IOException {
        return Samples.read(folder, name, content);
    }

    private List<Captured> read(String name, byte[] content) throws IOException {
        return Samples.read(folder, name, content);
    }

    private static List<String> codes(Captured found) {
        return ((Captured.Read) found).notices().stream().map(Notice::code).toList();
    }
}
