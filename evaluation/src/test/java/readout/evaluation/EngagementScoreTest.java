package readout.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The figures for these two files were worked out by hand. */
class EngagementScoreTest {
    private final EngagementScore score = score();

    private static EngagementScore score() {
        try {
            return EngagementScore.of(
                    ContactReader.gold(file("gold.jsonl")), ContactReader.readings(file("system.jsonl")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Path file(String name) {
        try {
            return Path.of(Objects.requireNonNull(EngagementScoreTest.class.getResource(name))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void three_of_five_found_are_three_of_four_in_gold() {
        assertThat(score.detection()).isEqualTo(new Detection(3, 5, 4));
        assertThat(score.detection().precision()).isEqualTo(0.6);
        assertThat(score.detection().recall()).isEqualTo(0.75);
        assertThat(score.detection().f1()).isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void an_article_without_a_reading_counts_as_missed() {
        assertThat(score.notReturned()).isOne();
        assertThat(score.main()).isEqualTo(new Detection(2, 2, 3));
    }

    @Test
    void an_article_is_found_by_the_name_of_its_file() {
        assertThat(score.findings()).noneMatch(line -> line.startsWith("b.txt\tmissed"));
    }

    @Test
    void alarms_are_counted_over_quiet_articles() {
        assertThat(score.quiet()).isEqualTo(2);
        assertThat(score.alarms()).isOne();
    }

    @Test
    void each_attribute_is_wrong_once() {
        for (Attribute attribute : Attribute.values()) {
            assertThat(score.right(attribute)).as(attribute.label()).isEqualTo(2);
        }
    }

    @Test
    void people_are_compared_by_surname_in_matched_pairs() {
        assertThat(score.people()).isEqualTo(new Detection(4, 4, 5));
    }

    @Test
    void one_engagement_is_right_as_a_whole() {
        assertThat(score.whole()).isOne();
        assertThat(score.measures()).containsEntry("whole", 0.25);
    }

    @Test
    void the_figures_read_well() {
        assertThat(score.lines())
                .containsExactly(
                        "articles 5 (not returned 1)  gold 4  system 5  matched 3",
                        "detection P 0.600 R 0.750 F1 0.667   main-engagement recall 2/3"
                                + "   articles without engagement that raised one 1/2",
                        "kind          2/3 0.667",
                        "status        2/3 0.667",
                        "when          2/3 0.667",
                        "where         2/3 0.667",
                        "participants  2/3 0.667",
                        "people        P 1.000 R 0.800 F1 0.889",
                        "F1 0.667 whole 0.250");
    }

    @Test
    void the_list_names_each_miss_alarm_and_wrong_attribute() {
        assertThat(score.findings())
                .containsExactly(
                        "a\twrong kind\tgold call\tread video_call\tShe called Li Na",
                        "a\twrong when\tgold 2022-05-03\tread 2022-05-04\tShe called Li Na",
                        "a\twrong participants\tgold CHN SWE / lind na\tread CHN SWE / lind\tShe called Li Na",
                        "a\tfalse alarm\tmessage\tCHN SWE\tnone\tShe called Li Na",
                        "b.txt\twrong status\tgold announced\tread held\tBerg will come to Stockholm in June",
                        "b.txt\twrong where\tgold Stockholm, SWE\tread none, none\tBerg will come to Stockholm in June",
                        "c\tfalse alarm\tcall\t\tnone\tRain",
                        "e\tmissed\tsigning\tNOR SWE\tnone\tAna Lind and Jonas Berg signed a treaty");
    }
}
