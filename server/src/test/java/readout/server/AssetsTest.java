package readout.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AssetsTest {
    private final Served served = Served.sample();

    @AfterAll
    void stop() {
        served.close();
    }

    @Test
    void the_style_may_be_kept_for_ever_under_the_name_of_its_content() {
        String href = served.page("/").select("link[rel=stylesheet]").attr("href");
        HttpResponse<String> style = served.get(href);

        assertThat(href).matches("/assets/style\\.[0-9a-f]{12}\\.css");
        assertThat(style.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
        assertThat(style.headers().firstValue("Content-Type")).hasValue("text/css; charset=utf-8");
        assertThat(style.body()).contains("prefers-color-scheme: dark");
    }

    @Test
    void other_names_are_not_found() {
        assertThat(served.get("/assets/style.css").statusCode()).isEqualTo(404);
        assertThat(served.get("/assets/style.000000000000.css").statusCode()).isEqualTo(404);
        assertThat(served.raw("GET /assets/../ReadoutServer.class HTTP/1.1", "Host: localhost:" + served.port()))
                .doesNotStartWith("HTTP/1.1 200");
    }

    @Test
    void nothing_is_fetched_from_elsewhere() {
        for (String path : List.of("/", "/events/e-geneva", "/articles/geneva-wire", "/about")) {
            assertThat(served.page(path).select("[src], link, image, use").eachAttr("abs:href"))
                    .allMatch(href -> href.startsWith(served.address("/")));
        }
        String style = served.get(
                        served.page("/").select("link[rel=stylesheet]").attr("href"))
                .body();
        assertThat(style).doesNotContain("url(", "@import");
    }
}
