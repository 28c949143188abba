package readout.server.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
    @ParameterizedTest
    @ValueSource(strings = {"https://outlet.example/a?b=c", "HTTP://outlet.example", "https://[::1]:8080/"})
    void web_addresses_become_links(String url) {
        assertThat(Links.outside(url)).hasValue(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "java\nscript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "//outlet.example/",
                "/events",
                "https:",
                "https:///nohost",
                "ftp://outlet.example/",
                ""
            })
    void nothing_else_does(String url) {
        assertThat(Links.outside(url)).isEmpty();
    }
}
