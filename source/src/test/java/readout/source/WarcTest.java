package readout.source;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.source.Samples.FIRST;
import static readout.source.Samples.SECOND;
import static readout.source.Samples.article;
import static readout.source.Samples.articles;
import static readout.source.Samples.page;
import static readout.source.Samples.told;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.Article;
import readout.model.Basis;
import readout.model.Edtf;
import readout.model.Published;

class WarcTest {
    private static final String TEXT = FIRST + "\n\n" + SECOND;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a.warc", "a.warc.gz", "a.dat"})
    void pages_become_articles(String name) throws IOException {
        List<Captured> found = read(name, info(), request(), html("Talks"), html("More talks"));
        assertThat(found).hasSize(2);
        Article article = article(found.getFirst());
        assertThat(article.title()).contains("Talks");
        assertThat(article.text()).isEqualTo(TEXT);
        assertThat(article.outlet()).contains("Danube Review");
        assertThat(article.url()).contains("https://danube.example/page");
        assertThat(article.published()).isEqualTo(Published.on(Edtf.of("2023-10-08"), Basis.METADATA));
        assertThat(article.file()).contains(name);
        assertThat(found.getFirst().place()).startsWith("record 3 at byte ");
        assertThat(article(found.get(1)).title()).contains("More talks");
    }

    @Test
    void a_page_without_a_date_is_undated_whenever_it_was_fetched() throws IOException {
        String page = "<html><body><h1>Talks</h1><p>" + FIRST + "</p><p>" + SECOND + "</p></body></html>";
        Article article = article(read("a.warc", response(http("", page))).getFirst());
        assertThat(article.published()).isEqualTo(Published.UNKNOWN);
    }

    @Test
    void pages_are_unpacked() throws IOException {
        byte[] page = page("Talks").getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(deflated)) {
            out.write(page);
        }
        List<Captured> found = read(
                "a.warc",
                response(http("Transfer-Encoding: chunked\r\n", chunked(page))),
                response(http("Content-Encoding: gzip\r\n", Samples.gzip(page))),
                response(http("Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n", chunked(Samples.gzip(page)))),
                response(http("Content-Encoding: deflate\r\n", deflated.toByteArray())),
                response(http("Content-Encoding: gzip\r\n", page)));
        assertThat(articles(found)).hasSize(5).extracting(Article::text).containsOnly(TEXT);
        assertThat(articles(found))
                .extracting(Article::id)
                .containsOnly(articles(found).getFirst().id());
    }

    /** A page of one paragraph, compressed elsewhere, as the JDK cannot. */
    @Test
    void brotli_is_unpacked() throws IOException {
        byte[] page = Base64.getDecoder()
                .decode("G5MA4C0O7LYte3GzcVVBCvO1m08Y3KRrSyseqkQru2sQsrK3OjnRg/FfO4Z5nkiIgdvwuyV2BAWZeXsmaFkv90jeWg"
                        + "Hr3yV8jpjjlPAbTAUdVMzkQSrJUYw5hPqoBg==");
        Article article = article(
                read("a.warc", response(http("Content-Encoding: br\r\n", page))).getFirst());
        assertThat(article.text()).isEqualTo(FIRST);
    }

    @Test
    void the_charset_of_the_server_counts() throws IOException {
        String page = "<html><body><p>" + "Bakı'da görüştüler, ve uzun konuştular. ".repeat(10) + "</p></body></html>";
        Article article = article(read(
                        "a.warc",
                        response(head(
                                "text/html; charset=ISO-8859-9", "", page.getBytes(Charset.forName("ISO-8859-9")))))
                .getFirst());
        assertThat(article.text()).startsWith("Bakı'da görüştüler");
    }

    @Test
    void what_is_no_page_is_passed_over_and_told() throws IOException {
        List<Captured> found = read(
                "a.warc",
                response(head("image/png", "", new byte[200_000])),
                response("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>Nothing"
                        .getBytes(StandardCharsets.UTF_8)),
                html("Talks"));
        assertThat(codes(found)).containsExactly("warc.no-page", "warc.status", "read");
        assertThat(found.subList(0, 2)).allMatch(Captured.Skipped.class::isInstance);
    }

    @Test
    void a_response_that_is_broken_costs_itself_alone() throws IOException {
        byte[] page = page("Talks").getBytes(StandardCharsets.UTF_8);
        byte[] chunked = chunked(page);
        byte[] gzip = Samples.gzip(page);
        List<Captured> found = read(
                "a.warc",
                response(http("Transfer-Encoding: chunked\r\n", Arrays.copyOf(chunked, chunked.length / 2))),
                response(http("Content-Encoding: gzip\r\n", Arrays.copyOf(gzip, gzip.length / 2))),
                response(http("Content-Encoding: rot13\r\n", page)),
                response(http("Content-Length: 100000\r\n", page)),
                response("not HTTP at all".getBytes(StandardCharsets.UTF_8)),
                response(new byte[0]),
                response(http("", "<html><body><a href='/'>Home</a></body></html>")),
                html("Talks"));
        assertThat(codes(found))
                .containsExactly(
                        "warc.broken-response",
                        "warc.broken-response",
                        "warc.broken-response",
                        "warc.broken-response",
                        "warc.broken-response",
                        "warc.broken-response",
                        "html.no-article",
                        "read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.warc", "a.warc.gz"})
    void a_wrong_length_costs_the_record_alone(String name) throws IOException {
        byte[] http = http("", page("Wrong"));
        for (int wrong : new int[] {-200, -20, 10, 100, 1500, 1_000_000}) {
            byte[] bad = record("response", "application/http; msgtype=response", http.length + wrong, http);
            List<Captured> found = read(name, html("Before"), bad, html("After"), html("Last"));
            assertThat(codes(found))
                    .as("wrong by %s", wrong)
                    .containsExactly("read", "warc.broken-record", "read", "read");
            assertThat(found.get(1).place()).startsWith("record 2 at byte " + size(name, html("Before")));
            assertThat(articles(found))
                    .extracting(each -> each.title().orElseThrow())
                    .containsExactly("Before", "After", "Last");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.warc", "a.warc.gz"})
    void a_file_that_is_cut_off_gives_what_stands_before(String name) throws IOException {
        byte[] whole = file(name, html("Before"), html("Cut"));
        int first = size(name, html("Before"));
        for (int length : new int[] {first + 3, first + 30, first + 150, whole.length - 300}) {
            List<Captured> found = Samples.read(folder, name, Arrays.copyOf(whole, length));
            assertThat(codes(found)).as("cut at %s", length).containsExactly("read", "warc.broken-record");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.warc", "a.warc.gz"})
    void rubbish_between_records_is_passed_over(String name) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(file(name, html("Before")));
        all.write("rubbish WARC/ rubbish \u001f\u008b\b rubbish".getBytes(StandardCharsets.ISO_8859_1));
        all.write(file(name, html("After")));
        all.write("\u001f\u008b\b".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(codes(Samples.read(folder, name, all.toByteArray())).subList(0, 3))
                .containsExactly("read", "warc.broken-record", "read");
    }

    @Test
    void a_length_that_is_no_number_costs_the_record_alone() throws IOException {
        String bad = new String(html("Bad"), StandardCharsets.UTF_8)
                .replaceFirst("Content-Length: \\d+", "Content-Length: many");
        assertThat(codes(read("a.warc", html("Before"), bad.getBytes(StandardCharsets.UTF_8), html("After"))))
                .containsExactly("read", "warc.broken-record", "read");
    }

    @Test
    void a_broken_record_ends_standard_input() throws IOException {
        byte[] http = http("", page("Wrong"));
        byte[] bad = record("response", "application/http; msgtype=response", http.length - 100, http);
        byte[] file = file("a.warc", html("Before"), bad, html("After"));
        assertThat(codes(Samples.standardInput(file))).containsExactly("read", "warc.broken-record");
        assertThat(codes(Samples.standardInput(Samples.gzip(html("Talks"))))).containsExactly("read");
    }

    @Test
    void a_file_that_is_none_fails() throws IOException {
        assertThat(told(read("a.warc", "Talks\n\nThey met.".getBytes(StandardCharsets.UTF_8))))
                .containsExactly(": warc.none");
        assertThat(told(read("b.warc", info()))).containsExactly(": file.empty");
    }

    @Test
    void ids_do_not_depend_on_the_order() throws IOException {
        List<Article> one = articles(read("a.warc", html("A"), html("B")));
        List<Article> other = articles(read("b.warc.gz", html("B"), html("A")));
        assertThat(one)
                .extracting(Article::id)
                .containsExactly(other.get(1).id(), other.getFirst().id());
    }

    @Test
    void a_large_file_is_streamed() throws IOException {
        Path file = folder.resolve("a.warc.gz");
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] film = Samples.gzip(response(head("video/mp4", "", new byte[32 << 20])));
            for (int i = 0; i < 8; i++) {
                out.write(film);
            }
            out.write(Samples.gzip(response(http("", page("Endless") + " ".repeat(3 << 20)))));
            out.write(Samples.gzip(response(http("Content-Encoding: gzip\r\n", Samples.gzip(new byte[10 << 20])))));
            out.write(Samples.gzip(html("Talks")));
        }
        List<Captured> found = Samples.read(file, 2 << 20);
        assertThat(codes(found).subList(8, 11)).containsExactly("file.too-large", "file.too-large", "read");
    }

    private List<Captured> read(String name, byte[]... records) throws IOException {
        return Samples.read(folder, name, file(name, records));
    }

    private static byte[] file(String name, byte[]... records) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] record : records) {
            all.write(name.endsWith(".gz") ? Samples.gzip(record) : record);
        }
        return all.toByteArray();
    }

    private static int size(String name, byte[] record) throws IOException {
        return file(name, record).length;
    }

    private static List<String> codes(List<Captured> found) {
        return told(found).stream().map(each -> each.replaceFirst(".*: ", "")).toList();
    }

    private static byte[] info() throws IOException {
        byte[] fields = "software: test\r\n".getBytes(StandardCharsets.UTF_8);
        return record("warcinfo", "application/warc-fields", fields.length, fields);
    }

    private static byte[] request() throws IOException {
        byte[] get = "GET /page HTTP/1.1\r\nHost: danube.example\r\n\r\n".getBytes(StandardCharsets.UTF_8);
        return record("request", "application/http; msgtype=request", get.length, get);
    }

    private static byte[] html(String title) throws IOException {
        return response(http("", page(title)));
    }

    private static byte[] response(byte[] http) throws IOException {
        return record("response", "application/http; msgtype=response", http.length, http);
    }

    private static byte[] record(String type, String contentType, int length, byte[] body) throws IOException {
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.write(
                """
                WARC/1.0
                WARC-Type: %s
                WARC-Target-URI: https://danube.example/page
                WARC-Date: 2024-01-01T00:00:00Z
                WARC-Record-ID: <urn:uuid:92283950-ef2f-4d72-b224-f54c6ec90bb0>
                Content-Type: %s
                Content-Length: %s

                """.formatted(type, contentType, length).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        record.write(body);
        record.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        return record.toByteArray();
    }

    private static byte[] http(String headers, String page) throws IOException {
        return http(headers, page.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] http(String headers, byte[] body) throws IOException {
        return head("text/html; charset=utf-8", headers, body);
    }

    private static byte[] head(String type, String headers, byte[] body) throws IOException {
        ByteArrayOutputStream http = new ByteArrayOutputStream();
        http.write(("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n" + headers + "\r\n")
                .getBytes(StandardCharsets.UTF_8));
        http.write(body);
        return http.toByteArray();
    }

    private static byte[] chunked(byte[] body) throws IOException {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        for (int at = 0; at < body.length; at += 100) {
            int length = Math.min(100, body.length - at);
            chunks.write((Integer.toHexString(length) + "\r\n").getBytes(StandardCharsets.UTF_8));
            chunks.write(body, at, length);
            chunks.write("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        chunks.write("0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        return chunks.toByteArray();
    }
}
