package readout.server;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.model.EngagementKind.VISIT;
import static readout.model.EngagementStatus.HELD;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import readout.model.FurnitureKind;
import readout.model.MentionType;
import readout.model.OriginKind;
import readout.model.Reading;
import readout.model.Report;
import readout.server.Draft.Telling;
import readout.server.Draft.Who;
import readout.server.view.Links;

class EscapingTest {
    private static final String EVIL = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";
    private static final String ID = "x/<b>\"onload=alert(3)\" ${7*7}";

    @Test
    void nothing_from_an_article_becomes_markup() {
        try (Served served = Served.of(hostile())) {
            for (String path : List.of(
                    "/",
                    "/articles",
                    "/people",
                    Links.event(ID),
                    Links.article(ID),
                    served.page("/people").select(".people a").attr("href"),
                    "/?q=" + "%3Cscript%3Ealert(1)%3C/script%3E%22%27%3E",
                    "/?outlet=%3Cimg+src=x+onerror=alert(2)%3E",
                    "/?%3Cscript%3E=1",
                    "/events/%3Cscript%3Ealert(1)%3C~2Fscript%3E")) {
                assertHarmless(served.page(path), path);
            }
            assertThat(served.page("/").select("h3 a").attr("href")).isEqualTo(Links.event(ID));
            assertThat(served.page(Links.event(ID)).select("h1").text()).isEqualTo(EVIL);
            assertThat(served.page(Links.article(ID)).select("h1").text()).isEqualTo(EVIL);
            assertThat(served.page(Links.article(ID)).select(".text").text()).contains(EVIL);
            assertThat(served.json(Links.article(ID) + ".json")
                            .get("article")
                            .get("title")
                            .stringValue())
                    .isEqualTo(EVIL);
        }
    }

    private static void assertHarmless(Document page, String path) {
        assertThat(page.select("h1")).as(path).hasSize(1);
        assertThat(page.select("script, img, iframe, object, b, style"))
                .as(path)
                .isEmpty();
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).as(path).doesNotStartWith("on").isNotEqualTo("style");
                if (List.of("href", "src", "action").contains(attribute.getKey())) {
                    assertThat(attribute.getValue()).as(path).matches("(?s)[/#].*|https?://.*");
                }
            }
        }
    }

    private static MemoryStore hostile() {
        String text = "Minister " + EVIL + " arrived in Oslo.\njavascript:alert(4) said " + EVIL + "\n";
        Who who = new Who(Optional.of(EVIL), EVIL, Optional.of(EVIL), Optional.empty());
        Reading reading = new Draft(ID, EVIL, EVIL, text)
                .url("javascript:alert(document.domain)")
                .furniture(FurnitureKind.BYLINE, "javascript:alert(4)")
                .person(EVIL, EVIL, EVIL)
                .mention(MentionType.PLACE, "Oslo", EVIL)
                .origin(EVIL, OriginKind.AGENCY)
                .notice(EVIL, EVIL, EVIL)
                .contact(
                        VISIT,
                        HELD,
                        EVIL + " arrived in Oslo",
                        Telling.by(who).in(EVIL, EVIL).about(EVIL))
                .done();
        return new MemoryStore(
                List.of(reading), List.of(SampleRecord.story(ID, 1, reading, new Report(ID, 0), new Report(ID, 0))));
    }
}
