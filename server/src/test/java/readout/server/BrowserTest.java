package readout.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The app in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<String> PATHS = List.of(
            "/",
            "/?party=RUS",
            "/?party=RUS&party=USA",
            "/announcements",
            "/mechanisms",
            "/?q=zebra",
            "/articles",
            "/people",
            "/statements",
            "/changes",
            "/about",
            "/nothing",
            "/events/e-geneva",
            "/events/e-istanbul",
            "/articles/sochi-courier",
            "/articles/geneva-ledger",
            "/people/vladimir-putin");

    private final Playwright playwright;
    private final Browser browser;

    BrowserTest() {
        assumeTrue(Files.isExecutable(CHROMIUM), "skipped: no " + CHROMIUM + " (on Debian: apt-get install chromium)");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = launch(playwright);
    }

    @AfterAll
    void close() {
        playwright.close();
    }

    @Test
    void a_reader_gets_from_the_list_to_the_sentence_without_a_script() {
        List<String> complaints = new ArrayList<>();
        inBrowser(new Browser.NewContextOptions().setJavaScriptEnabled(false), (page, served) -> {
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.navigate(served.address("/"));
            page.click(".facet a:has-text('Armenia')");
            assertThat(page.url()).isEqualTo(served.address("/?party=ARM"));
            assertThat(page.locator("li.event").count()).isEqualTo(2);
            page.click("li.event:has-text('Sochi') h3 a");
            assertThat(page.locator("h1").textContent()).isEqualTo("Azerbaijan, Armenia and Russia");
            page.click(".card:has-text('Caspian Courier') h3 a");
            assertThat(page.locator("#contact-1 code").textContent()).isEqualTo("verb-frame:multilateral.v");
            page.click("a.sw-persons");
            assertThat(page.locator(".l-persons").count()).isZero();
            page.click("#contact-1 .person:has-text('Pashinyan')");
            assertThat(page.locator("h1").textContent()).isEqualTo("Nikol Pashinyan");
        });
        assertThat(complaints).isEmpty();
    }

    @Test
    void search_and_keyboard_lead_to_an_event() {
        inBrowser(new Browser.NewContextOptions(), (page, served) -> {
            page.navigate(served.address("/"));
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
            page.fill("input[type=search]", "ambassadors");
            page.keyboard().press("Enter");
            page.waitForURL(served.address("/?q=ambassadors"));
            assertThat(page.locator("li.event").count()).isEqualTo(1);
        });
    }

    @Test
    void no_page_is_wider_than_a_phone() {
        inBrowser(new Browser.NewContextOptions().setViewportSize(360, 780), (page, served) -> {
            for (String path : PATHS) {
                page.navigate(served.address(path));
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as(path)
                        .isEqualTo(360);
            }
            page.navigate(served.address("/"));
            assertThat(page.locator("aside.facets").isVisible()).isFalse();
            page.click(".filterbutton");
            assertThat(page.locator("aside.facets").isVisible()).isTrue();
        });
    }

    @Test
    void on_a_phone_the_comparison_is_a_list_that_names_the_report_of_each_line() {
        inBrowser(new Browser.NewContextOptions().setViewportSize(390, 844), (page, served) -> {
            page.navigate(served.address("/events/e-geneva"));
            Object label = page.evaluate(
                    "getComputedStyle(document.querySelector('.matrix td[data-report]'), '::before').content");
            assertThat((String) label).contains("1 The Northern Ledger");
            Object wide = page.evaluate(
                    "[...document.querySelectorAll('.scroll')].filter(s => s.scrollWidth > s.clientWidth).length");
            assertThat(wide).isEqualTo(0);
        });
    }

    @Test
    void print_has_the_record_without_what_can_only_be_clicked() {
        inBrowser(new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK), (page, served) -> {
            page.navigate(served.address("/events/e-geneva"));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("nav.jump").isVisible()).isFalse();
            assertThat(page.locator("form.search").isVisible()).isFalse();
            assertThat(page.locator(".matrix").first().isVisible()).isTrue();
            assertThat((List<?>) page.evaluate(Contrast.SCRIPT, Map.of("least", 4.5)))
                    .isEmpty();
        });
    }

    @Test
    void text_stands_out_from_its_ground_in_the_light_and_in_the_dark() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            inBrowser(new Browser.NewContextOptions().setColorScheme(scheme), (page, served) -> {
                for (String path : PATHS) {
                    page.navigate(served.address(path));
                    assertThat((List<?>) page.evaluate(Contrast.SCRIPT, Map.of("least", 4.5)))
                            .as(scheme + " " + path)
                            .isEmpty();
                }
            });
        }
    }

    @Test
    void the_check_of_contrast_finds_weak_text() {
        inBrowser(new Browser.NewContextOptions(), (page, served) -> {
            page.navigate(served.address("/"));
            assertThat((List<?>) page.evaluate(Contrast.SCRIPT, Map.of("least", 8)))
                    .isNotEmpty();
        });
    }

    private interface Visit {
        void of(Page page, Served served);
    }

    private void inBrowser(Browser.NewContextOptions options, Visit visit) {
        try (Served served = Served.sample();
                BrowserContext context = browser.newContext(options)) {
            visit.of(context.newPage(), served);
        }
    }

    private static Browser launch(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking")));
    }
}
