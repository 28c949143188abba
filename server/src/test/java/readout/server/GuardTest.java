package readout.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpHeaders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuardTest {
    private final Served served = Served.sample();

    @AfterAll
    void stop() {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "LocalHost", "[::1]"})
    void loopback_names_are_answered(String name) {
        assertThat(served.raw("GET /healthz HTTP/1.1", "Host: " + name + ":" + served.port()))
                .startsWith("HTTP/1.1 200")
                .endsWith("ok\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "10.0.0.1", "0.0.0.0"})
    void any_other_host_is_turned_away(String name) {
        String answer = served.raw("GET / HTTP/1.1", "Host: " + name + ":" + served.port());

        assertThat(answer).startsWith("HTTP/1.1 421").doesNotContain("Geneva");
        assertThat(served.raw("GET /events.json HTTP/1.1", "Host: " + name)).startsWith("HTTP/1.1 421");
    }

    @Test
    void another_port_or_no_host_is_turned_away() {
        assertThat(served.raw("GET / HTTP/1.1", "Host: localhost:1")).startsWith("HTTP/1.1 421");
        assertThat(served.raw("GET / HTTP/1.1", "Host: localhost")).startsWith("HTTP/1.1 421");
        assertThat(served.raw("GET / HTTP/1.0")).contains(" 421 ").doesNotContain("Geneva");
    }

    @Test
    void what_could_change_something_has_to_come_from_here() {
        String own = "http://127.0.0.1:" + served.port();

        assertThat(served.send("POST", "/events").statusCode()).isEqualTo(403);
        assertThat(served.send("POST", "/events", "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(served.send("DELETE", "/events/e-geneva", "Origin", "null").statusCode())
                .isEqualTo(403);
        assertThat(served.send("POST", "/events", "Origin", own).statusCode()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/events.json", "/events/e-geneva", "/nothing", "/nothing.json", "/?kind=x", "/healthz"})
    void every_answer_is_locked_down(String path) {
        HttpHeaders headers = served.get(path).headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValue("default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; "
                        + "base-uri 'none'; frame-ancestors 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("Cache-Control")).hasValue("private, no-cache");
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void head_is_answered_without_a_body() {
        assertThat(served.send("HEAD", "/").statusCode()).isEqualTo(200);
        assertThat(served.send("HEAD", "/").body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.168.1.5", "example.org", ""})
    void an_address_that_others_can_reach_is_refused(String host) {
        assertThatThrownBy(() -> ReadoutServer.start(SampleRecord.store(), host, 0))
                .isInstanceOf(CannotServe.class)
                .hasMessageContaining("127.0.0.1");
    }

    @Test
    void a_port_that_is_taken_or_impossible_is_refused() {
        assertThatThrownBy(() -> ReadoutServer.start(SampleRecord.store(), "127.0.0.1", served.port()))
                .isInstanceOf(CannotServe.class)
                .hasMessageContaining("Port " + served.port());
        assertThatThrownBy(() -> ReadoutServer.start(SampleRecord.store(), "127.0.0.1", 70_000))
                .isInstanceOf(CannotServe.class)
                .hasMessageContaining("70000");
    }

    @Test
    void a_stopped_server_gives_its_port_back() {
        ReadoutServer first = ReadoutServer.start(SampleRecord.store(), "localhost", 0);
        int port = first.port();
        assertThat(first.address()).isEqualTo("http://localhost:" + port + "/");
        first.stop();

        try (ReadoutServer second = ReadoutServer.start(SampleRecord.store(), "127.0.0.1", port)) {
            assertThat(second.port()).isEqualTo(port);
        }
    }
}
