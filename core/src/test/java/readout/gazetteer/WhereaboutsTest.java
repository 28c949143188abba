package readout.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.lexicon.Lexicon;
import readout.model.Article;
import readout.model.GeoPoint;
import readout.model.Mention;
import readout.model.MentionType;
import readout.model.Span;

class WhereaboutsTest {
    private final Whereabouts whereabouts = new Whereabouts(Lexicon.bundled());

    @Test
    void the_largest_place_where_nothing_else_is_said() {
        assertThat(of("Talks in Paris went on.", "Paris")).isEqualTo("49,2");
    }

    @Test
    void what_follows_says_which() {
        assertThat(of("Talks in Paris, Texas, went on.", "Paris", "Texas")).isEqualTo("34,-96");
    }

    @Test
    void the_region_and_neighbours_of_the_article_say_which() {
        assertThat(of(
                        "A fire in Athens. Police in Winder and Watkinsville, in Georgia, came.",
                        "Athens",
                        "Winder",
                        "Watkinsville",
                        "Georgia"))
                .isEqualTo("34,-83");
    }

    @Test
    void the_home_of_the_outlet_says_which() {
        assertThat(in("perthshire.co.uk", "A fire in Perth, near Dundee.", "Perth", "Dundee"))
                .isEqualTo("56,-3");
        assertThat(in("daily.com.au", "A fire in Perth.", "Perth")).isEqualTo("-32,116");
    }

    @Test
    void a_state_lies_at_its_centre() {
        assertThat(of("Iran said so.", "Iran")).isEqualTo("32,53");
        assertThat(of("Georgia and Azerbaijan signed.", "Georgia", "Azerbaijan"))
                .isEqualTo("42,44");
    }

    @Test
    void a_longer_name_lies_where_its_part_does() {
        assertThat(of("A march in North London.", "North London")).isEqualTo("52,0");
    }

    @Test
    void an_unknown_place_lies_nowhere() {
        assertThat(of("A march in Qwxyz.", "Qwxyz")).isEqualTo("-");
    }

    private String of(String text, String... places) {
        return in("", text, places);
    }

    /** Where the first of the places lies, in whole degrees. */
    private String in(String outlet, String text, String... places) {
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        for (String place : places) {
            at = text.indexOf(place, at);
            mentions.add(new Mention(
                    new Span(at, at + place.length()),
                    MentionType.PLACE,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }
        return whereabouts
                .placed(mentions, article(outlet, text))
                .getFirst()
                .point()
                .map(WhereaboutsTest::degrees)
                .orElse("-");
    }

    private static String degrees(GeoPoint point) {
        return Math.round(point.latitude()) + "," + Math.round(point.longitude());
    }

    private static Article article(String outlet, String text) {
        return Article.of("a", text).outlet(Optional.of(outlet).filter(name -> !name.isEmpty()));
    }
}
