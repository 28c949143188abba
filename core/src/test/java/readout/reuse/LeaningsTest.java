package readout.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.Article;
import readout.model.Basis;
import readout.model.Edtf;
import readout.model.Origin;
import readout.model.OriginKind;
import readout.model.Published;
import readout.model.Span;

class LeaningsTest {
    private static final String WIRE =
            "The foreign ministers of Iran and Saudi Arabia met in Beijing on Thursday, for the first"
                    + " time in seven years, and agreed to reopen embassies in Tehran and Riyadh and to resume flights.";
    private static final String OWN =
            "Tehran and Riyadh will have ambassadors again, said their chief diplomats after a meeting in the"
                    + " Chinese capital that nobody had expected a year before, with airlines to follow.";
    private static final String MORE =
            " Merchants in the old bazaar of Tehran hoped for pilgrims and for trade across the gulf; some"
                    + " of them remembered how the flights had ended in the winter of 2016.";

    private static Teller teller(String id, String outlet, String published, String text, Origin... origins) {
        Article article = Article.of(id, text)
                .outlet(Optional.of(outlet).filter(name -> !name.isEmpty()))
                .published(published.isEmpty() ? Published.UNKNOWN : Published.on(Edtf.of(published), Basis.METADATA));
        return new Teller(article, List.of(origins));
    }

    private static Origin origin(String name, OriginKind kind) {
        return new Origin(name, kind, new Span(0, 0));
    }

    private static Map<String, Leaning> among(Teller... tellers) {
        return Leanings.among(List.of(tellers));
    }

    @Test
    void a_later_copy_leans_on_the_first_that_had_the_words() {
        Map<String, Leaning> leanings = among(
                teller("c", "Lantern", "2023-04-07", WIRE),
                teller("b", "Harbour Post", "2023-04-06", "Share this. " + WIRE),
                teller("a", "Danube Review", "2023-04-08", WIRE));
        assertThat(leanings.keySet()).containsExactly("a", "c");
        assertThat(leanings.values()).extracting(Leaning::on).containsOnly("b");
        assertThat(leanings.values()).extracting(Leaning::kind).containsOnly(LeaningKind.COPY);
        assertThat(leanings.values()).allMatch(Leaning::later).allMatch(leaning -> leaning.share() == 1);
    }

    @Test
    void the_time_tells_on_one_day() {
        Map<String, Leaning> leanings = among(
                teller("a", "Lantern", "2023-04-06T18:00:00+08:00", WIRE),
                teller("b", "Harbour Post", "2023-04-06T09:00:00Z", WIRE));
        assertThat(leanings.values()).singleElement().satisfies(leaning -> {
            assertThat(leaning.article()).isEqualTo("a");
            assertThat(leaning.later()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({"2023-04-06, 2023-04-06", "'', 2023-04-06", "2023-04, 2023-04-06", "'', ''"})
    void who_was_first_stays_unknown_without_days_that_tell(String one, String other) {
        assertThat(among(teller("a", "", one, WIRE + MORE), teller("b", "", other, WIRE)))
                .hasEntrySatisfying("b", leaning -> {
                    assertThat(leaning.later()).isFalse();
                    assertThat(leaning.share()).isEqualTo(1);
                });
    }

    @Test
    void a_text_cut_and_added_to_was_taken_over_in_part() {
        assertThat(among(teller("a", "", "2023-04-06", WIRE), teller("b", "", "2023-04-07", MORE + WIRE)))
                .hasEntrySatisfying("b", leaning -> {
                    assertThat(leaning.kind()).isEqualTo(LeaningKind.PARTIAL_REUSE);
                    assertThat(leaning.share()).isBetween(0.4, 0.6);
                });
    }

    @Test
    void what_both_quote_makes_neither_lean() {
        String quoted = "“" + WIRE.replace(",", "") + "”";
        assertThat(among(teller("a", "", "2023-04-06", quoted), teller("b", "", "2023-04-07", "In short: " + quoted)))
                .isEmpty();
    }

    @Test
    void own_words_are_a_source_of_their_own_also_where_no_outlet_is_known() {
        assertThat(among(teller("a", "", "2023-04-06", WIRE), teller("b", "", "2023-04-07", OWN)))
                .isEmpty();
        assertThat(among(teller("a", "Lantern", "2023-04-06", WIRE), teller("b", "lantern", "2023-04-07", OWN)))
                .hasEntrySatisfying("b", leaning -> assertThat(leaning.kind()).isEqualTo(LeaningKind.SAME_OUTLET));
    }

    @ParameterizedTest
    @CsvSource({
        "Meridian Wire, AGENCY, true",
        "Kremlin, GOVERNMENT, true",
        "Chinese foreign ministry, GOVERNMENT, true",
        "foreign ministry, GOVERNMENT, false",
        "Foreign Ministry, GOVERNMENT, false",
        "Twitter, SOCIAL_MEDIA, false"
    })
    void two_that_draw_on_one_body_are_one_source(String name, OriginKind kind, boolean leans) {
        Map<String, Leaning> leanings = among(
                teller("a", "", "2023-04-06", WIRE, origin(name, kind)),
                teller("b", "", "2023-04-07", OWN, origin(name, kind)));
        assertThat(leanings.containsKey("b")).isEqualTo(leans);
        assertThat(leanings).doesNotContainKey("a");
    }

    @Test
    void two_that_name_each_other_leave_one_source() {
        Map<String, Leaning> leanings = among(
                teller("a", "Lantern", "", WIRE, origin("Harbour Post", OriginKind.OUTLET)),
                teller("b", "Harbour Post", "", OWN, origin("Lantern", OriginKind.OUTLET)));
        assertThat(leanings).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void the_order_of_arrival_changes_nothing(long seed) {
        List<Teller> tellers = new ArrayList<>(List.of(
                teller("a", "Lantern", "2023-04-06", WIRE + MORE, origin("Kremlin", OriginKind.GOVERNMENT)),
                teller("b", "Harbour Post", "", WIRE, origin("Lantern", OriginKind.OUTLET)),
                teller("c", "", "2023-04-06", OWN + WIRE, origin("Kremlin", OriginKind.GOVERNMENT)),
                teller("d", "Harbour Post", "2023-04-05", MORE),
                teller("e", "", "", OWN)));
        Map<String, Leaning> expected = Leanings.among(tellers);
        assertThat(expected).isNotEmpty().hasSizeLessThan(tellers.size());
        Collections.shuffle(tellers, new Random(seed));
        assertThat(Leanings.among(tellers)).isEqualTo(expected);
    }
}
