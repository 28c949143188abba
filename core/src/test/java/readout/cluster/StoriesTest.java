package readout.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.Article;
import readout.model.Basis;
import readout.model.Edtf;
import readout.model.Published;

class StoriesTest {
    private static final List<Article> NEWS = List.of(
            article(
                    "sochi1",
                    "2022-10-31",
                    "Putin hosts Aliyev and Pashinyan in Sochi",
                    "Russia's president Vladimir Putin received Azerbaijan's Ilham Aliyev and Armenia's Nikol Pashinyan in Sochi"
                            + " on Monday for talks on the border, transport links and a peace treaty."),
            article(
                    "sochi2",
                    "2022-11-01",
                    "Armenian and Azerbaijani leaders agree in Sochi not to use force",
                    "After trilateral talks in Sochi the leaders of Armenia, Azerbaijan and Russia said in a joint statement that"
                            + " Pashinyan and Aliyev had agreed not to use force and to settle the border by treaty."),
            article(
                    "beijing1",
                    "2023-04-06",
                    "Saudi and Iranian foreign ministers meet in Beijing",
                    "Prince Faisal bin Farhan and Hossein Amir-Abdollahian met in Beijing on Thursday, the first formal meeting of"
                            + " the two countries' foreign ministers in more than seven years, to reopen embassies."),
            article(
                    "beijing2",
                    "2023-04-06",
                    "Tehran and Riyadh to reopen embassies after Beijing meeting",
                    "Iran and Saudi Arabia signed a statement in Beijing, where Amir-Abdollahian met his counterpart Faisal bin"
                            + " Farhan, on reopening embassies and resuming flights."),
            article(
                    "nato1",
                    "2023-04-04",
                    "Finland becomes 31st member of NATO",
                    "Finland joined NATO on Tuesday when its foreign minister Pekka Haavisto handed over the accession document"
                            + " in Brussels; the flag was raised at headquarters."),
            article(
                    "nato2",
                    "2023-04-04",
                    "Finnish flag raised at NATO headquarters",
                    "With the raising of its flag in Brussels Finland became the 31st member of NATO, doubling the alliance's"
                            + " border with Russia."),
            article(
                    "quake",
                    "2023-02-06",
                    "Earthquake strikes southern Turkey and Syria",
                    "A magnitude 7.8 earthquake struck near Gaziantep before dawn and brought down thousands of buildings."));

    private static Article article(String id, String day, String title, String text) {
        return new Article(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(title),
                List.of(),
                Optional.empty(),
                Published.on(Edtf.of(day), Basis.METADATA),
                text,
                List.of());
    }

    private static final Map<String, String> EXPECTED = Map.of(
            "sochi1", "sochi1",
            "sochi2", "sochi1",
            "beijing1", "beijing1",
            "beijing2", "beijing1",
            "nato1", "nato1",
            "nato2", "nato1",
            "quake", "quake");

    @Test
    void reports_of_one_event_are_one_story_named_for_its_first_report() {
        assertThat(Stories.of(NEWS)).isEqualTo(EXPECTED);
    }

    @Test
    void stories_are_found_without_dates_too() {
        List<Article> undated = NEWS.stream()
                .map(article -> article.published(Published.UNKNOWN))
                .toList();
        assertThat(Stories.of(undated)).isEqualTo(EXPECTED);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void the_order_of_the_articles_changes_nothing(long seed) {
        List<Article> shuffled = new ArrayList<>(NEWS);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Stories.of(shuffled)).isEqualTo(EXPECTED);
    }

    @Test
    void what_happens_again_weeks_later_is_another_story() {
        Article again = article(
                "sochi3",
                "2023-01-20",
                "Putin hosts Aliyev and Pashinyan in Moscow",
                "Russia's president Vladimir Putin received Azerbaijan's Ilham Aliyev and Armenia's Nikol Pashinyan in Moscow"
                        + " for talks on the border and a peace treaty.");
        List<Article> all = new ArrayList<>(NEWS);
        all.add(again);
        assertThat(Stories.of(all)).containsEntry("sochi3", "sochi3").containsEntry("sochi2", "sochi1");
    }

    @Test
    void one_article_and_none_are_read_as_well() {
        assertThat(Stories.of(List.of())).isEmpty();
        assertThat(Stories.of(List.of(Article.of("a", "")))).isEqualTo(Map.of("a", "a"));
    }

    @Test
    void of_two_articles_with_one_id_one_counts() {
        assertThat(Stories.of(List.of(Article.of("a", "Talks in Oslo"), Article.of("a", "Snow in Bern"))))
                .isEqualTo(Map.of("a", "a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-04-04", "2023-04-04/2023-04-05"})
    void days_next_to_each_other_speak_for_one_story(String when) {
        assertThat(appeared("2023-04-05").voice(appeared(when))).isPositive();
    }

    @Test
    void days_far_apart_speak_the_more_against_it_and_unknown_ones_say_nothing() {
        Appeared day = appeared("2023-04-05");
        assertThat(day.voice(appeared("2023-04-09"))).isNegative().isGreaterThan(day.voice(appeared("2023-04-11")));
        assertThat(day.voice(appeared("2025-01-01"))).isEqualTo(day.voice(appeared("2024-01-01")));
        assertThat(day.voice(Appeared.of(Published.UNKNOWN))).isZero();
        assertThat(day.voice(appeared("2023"))).isZero();
    }

    private static Appeared appeared(String when) {
        return Appeared.of(Published.on(Edtf.of(when), Basis.METADATA));
    }
}
