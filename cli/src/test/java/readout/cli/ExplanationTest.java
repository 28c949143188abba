package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.lexicon.Lexicon;
import readout.model.Reading;
import readout.testkit.Samples;

class ExplanationTest {
    @Test
    void each_field_has_its_words() throws IOException {
        assertThat(explained(Samples.call()))
                .contains(
                        "  1. call, main",
                        "     who        Xi Jinping, CHN, president, from \"Xi Jinping\"",
                        "     status     held, as no word beside it says otherwise",
                        "     topics     Taiwan; artificial intelligence; counternarcotics cooperation",
                        "  2. meeting, other",
                        "     where      San Francisco, USA");
    }

    @Test
    void a_date_tells_what_it_was_read_from_and_against() throws IOException {
        assertThat(explained(Samples.call()))
                .anyMatch(line -> line.startsWith("     when       2024-04-02 ("))
                .anyMatch(line -> line.contains("from \"Tuesday\""));
    }

    @Test
    void the_words_of_another_status_are_shown() throws IOException {
        assertThat(explained(Samples.announcedVisit()))
                .anyMatch(line -> line.startsWith("     status     announced, "));
    }

    @Test
    void an_article_without_engagements_has_its_head_alone() throws IOException {
        assertThat(explained(Samples.nothing())).noneMatch(line -> line.contains("rule"));
    }

    private static List<String> explained(Reading reading) throws IOException {
        StringWriter out = new StringWriter();
        try (Explanation explanation = new Explanation(Lexicon.bundled(), out)) {
            explanation.write(reading);
        }
        return out.toString().lines().toList();
    }
}
