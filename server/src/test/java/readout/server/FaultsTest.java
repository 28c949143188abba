package readout.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.model.Report;
import readout.model.Story;

class FaultsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /nothing            | 404 | Not found      | There is no such page.
            /events/nothing     | 404 | Not found      | There is no event nothing.
            /articles/no~2Fsuch | 404 | Not found      | There is no article no/such.
            /people/nobody      | 404 | Not found      | Nobody is known as nobody.
            /?kind=dance        | 400 | Not understood | There is no kind “dance”.
            /?page=0            | 400 | Not understood | There is no page “0”: pages are numbered from 1.
            /?q=a&q=b           | 400 | Not understood | “q” can be given only once.
            """)
    void a_fault_is_told_in_the_look_of_the_app(String path, int status, String title, String message) {
        try (Served served = Served.sample()) {
            HttpResponse<String> response = served.get(path);
            Document page = served.page(path);

            assertThat(response.statusCode()).isEqualTo(status);
            assertThat(page.select("h1").text()).isEqualTo(title);
            assertThat(page.expectFirst("main p").text()).isEqualTo(message);
            assertThat(page.select("nav a[href=/articles]")).hasSize(1);
        }
    }

    @Test
    void a_filter_that_a_page_does_not_know_is_not_passed_over() {
        try (Served served = Served.sample()) {
            assertThat(served.get("/articles?party=IRN").statusCode()).isEqualTo(400);
            assertThat(served.get("/people/joe-biden?q=x").statusCode()).isEqualTo(400);
        }
    }

    @Test
    void a_fault_of_the_record_says_nothing_of_the_inside() {
        MemoryStore sample = SampleRecord.store();
        Story dangling =
                SampleRecord.story("dangling", 1, sample.reading("sunday").orElseThrow(), new Report("sunday", 0));
        Story broken = new Story(
                dangling.id(),
                dangling.kind(),
                dangling.status(),
                dangling.participants(),
                dangling.when(),
                dangling.where(),
                dangling.topics(),
                dangling.mechanisms(),
                List.of(new Report("lost", 0)),
                1);
        try (Served served = Served.of(new MemoryStore(List.of(), List.of(broken)))) {
            HttpResponse<String> response = served.get("/events/dangling.json");

            assertThat(response.statusCode()).isEqualTo(500);
            assertThat(response.body())
                    .doesNotContain("NoSuchElement", "readout.", "lost")
                    .contains("log");
        }
    }

    @Test
    void a_slash_in_an_id_may_be_written_either_way() {
        try (Served served = Served.sample()) {
            assertThat(served.get("/articles/harbour%2Fgeneva%201").statusCode())
                    .isEqualTo(200);
            assertThat(served.get("/articles/harbour~2Fgeneva~201").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void an_address_that_the_web_server_refuses_is_refused_without_a_trace() {
        try (Served served = Served.sample()) {
            String answer = served.raw("GET /articles/%zz HTTP/1.1", "Host: localhost:" + served.port());

            assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("org.eclipse", "at ");
        }
    }
}
