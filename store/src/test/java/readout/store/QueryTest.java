package readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.model.EngagementKind.CALL;
import static readout.model.EngagementKind.MEETING;
import static readout.model.EngagementStatus.CANCELLED;
import static readout.model.EngagementStatus.HELD;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.Edtf;
import readout.model.Report;
import readout.model.Story;
import readout.model.StoryParticipant;
import readout.store.Facets.Count;
import readout.store.PersonRecord.Evidence;
import readout.store.PersonRecord.Held;
import readout.testkit.Samples;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryTest {
    private static final String TALKS = "meeting-1#0";
    private static final String VISIT = "visit-1#0";
    private static final String CALL_2022 = "call-3#0";
    private static final String NEAR_SAN_FRANCISCO = "call-1#1";
    private static final String CALL_2024 = "call-1#0";

    private final RecordStore store;

    QueryTest(@TempDir Path folder) {
        store = SqliteStore.open(folder.resolve("readout.db"));
    }

    @BeforeAll
    void fill() {
        store.putAll(Samples.all());
        store.link();
    }

    @AfterAll
    void close() {
        store.close();
    }

    @Test
    void all_stories_come_in_order_of_date() {
        assertThat(new Asked().of(store)).containsExactly(TALKS, CALL_2022, VISIT, NEAR_SAN_FRANCISCO, CALL_2024);
    }

    @Test
    void the_newest_come_first_where_that_is_asked_for() {
        assertThat(new Asked().order(Order.NEWEST_FIRST).of(store))
                .containsExactly(CALL_2024, NEAR_SAN_FRANCISCO, VISIT, CALL_2022, TALKS);
        assertThat(new Asked().order(Order.NEWEST_FIRST).page(1, 2).of(store))
                .containsExactly(NEAR_SAN_FRANCISCO, VISIT);
    }

    @Test
    void filters_narrow() {
        assertThat(new Asked().kinds(CALL).of(store)).containsExactly(CALL_2022, CALL_2024);
        assertThat(new Asked()
                        .kinds(CALL, MEETING)
                        .parties("USA")
                        .statuses(HELD)
                        .of(store))
                .containsExactly(TALKS, CALL_2022, NEAR_SAN_FRANCISCO, CALL_2024);
        assertThat(new Asked().parties("IRN", "SAU").of(store)).containsExactly(VISIT);
        assertThat(new Asked().parties("IRN", "USA").of(store)).isEmpty();
        assertThat(new Asked().statuses(CANCELLED).of(store)).isEmpty();
        assertThat(new Asked().outlets("Pacific Lantern", "Harbour Post").of(store))
                .containsExactly(VISIT, CALL_2024);
    }

    @Test
    void people_are_found_by_any_form_of_their_names() {
        assertThat(new Asked().people("joe-biden").of(store)).containsExactly(CALL_2022, NEAR_SAN_FRANCISCO, CALL_2024);
        assertThat(new Asked().people("joseph-biden").of(store))
                .containsExactly(CALL_2022, NEAR_SAN_FRANCISCO, CALL_2024);
        assertThat(new Asked().people("biden").of(store)).hasSize(3);
        assertThat(new Asked().people("bin-farhan").of(store)).containsExactly(VISIT);
        assertThat(new Asked().people("bide", "%", "").of(store)).isEmpty();
        assertThat(new Asked().people("wang-yi", "hossein-amirabdollahian").of(store))
                .containsExactly(TALKS, VISIT);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-19, 2021-03-19, meeting-1#0",
        "2023-11-20, 2023-11-25, call-1#1",
        "2023, 2023-10, visit-1#0",
        "2024-04-02, ../.., call-1#0",
    })
    void a_story_that_can_have_been_in_the_time_asked_for_is_found(String since, String until, String only) {
        assertThat(new Asked().since(since).until(until).of(store)).containsExactly(only);
    }

    @Test
    void pages_follow_each_other() {
        assertThat(new Asked().page(1, 2).of(store)).containsExactly(CALL_2022, VISIT);
        assertThat(new Asked().page(4, 2).of(store)).containsExactly(CALL_2024);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "riyadh",
                "Amirabdollahian",
                "amir-abdollahian saudi",
                "\"Saudi counterpart\"",
                "\"saudi counterpart",
                "visits",
                "faisal BIN farhan",
                "Riyadh?",
                "+riyadh",
            })
    void words_are_found_in_text_title_and_names(String text) {
        assertThat(new Asked().text(text).of(store)).containsExactly(VISIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"counterpart Saudi\"",
                "riyadh NOT saudi",
                "riyadh OR nowhere",
                "NEAR(riyadh saudi)",
                "title:riyadh",
                "riyadh*x",
                "\"",
                "\"\"",
                "*",
                "^",
                "+++",
                "{riyadh}:x -y",
                "'; DROP TABLE article; --",
            })
    void nothing_in_a_text_is_an_operator_or_an_error(String text) {
        assertThat(new Asked().text(text).of(store)).isEmpty();
    }

    @Test
    void a_nul_in_a_text_is_a_blank() {
        assertThat(new Asked().text("\u0000").of(store)).isEmpty();
        assertThat(new Asked().text("riyadh\u0000counterpart").of(store)).containsExactly(VISIT);
    }

    @Test
    void facets_count_what_the_query_finds() {
        Facets facets = store.facets(new Asked().kinds(CALL).query());
        assertThat(facets.total()).isEqualTo(2);
        assertThat(facets.parties()).containsExactly(new Count("CHN", "CHN", 2), new Count("USA", "USA", 2));
        assertThat(facets.people())
                .containsExactly(new Count("joe-biden", "Joe Biden", 2), new Count("xi-jinping", "Xi Jinping", 2));
        assertThat(facets.kinds()).containsExactly(new Count("call", "call", 2));
        assertThat(facets.statuses()).containsExactly(new Count("held", "held", 2));
        assertThat(facets.outlets())
                .extracting(Count::value)
                .containsExactly("Meridian Wire", "Pacific Lantern", "The Northern Ledger");
        assertThat(facets.months()).extracting(Count::value).containsExactly("2022-07", "2024-04");
    }

    @Test
    void a_person_has_names_offices_and_stories() {
        PersonRecord person = store.person("joe-biden").orElseThrow();
        assertThat(person.name()).isEqualTo("Joe Biden");
        assertThat(person.names()).containsExactly("Joe Biden", "Joseph Biden");
        assertThat(person.offices())
                .containsExactly(new Held(
                        "president",
                        "USA",
                        day("2022-07-28"),
                        day("2024-04-02"),
                        4,
                        new Evidence("call-1", 0, "Joe Biden")));
        assertThat(person.stories()).isEqualTo(3);
        assertThat(store.person("joseph-biden")).contains(person);
        assertThat(store.person("nobody")).isEmpty();
        assertThat(store.personId("Joseph Biden", Optional.of("USA"))).contains("joe-biden");
    }

    @Test
    void a_story_is_found_again_by_id_and_from_its_articles() {
        Story call = new Asked().outlets("Pacific Lantern").stories(store).getFirst();
        assertThat(store.story(call.id())).contains(call);
        assertThat(call.reports()).extracting("article").containsExactly("call-1", "call-2");
        assertThat(store.storiesOf("call-1").getFirst()).contains(call.id());
        assertThat(store.storiesOf("call-2")).containsExactly(Optional.of(call.id()));
        assertThat(store.storiesOf("none-1")).isEmpty();
    }

    @Test
    void articles_come_in_order_of_publication() {
        assertThat(articles(ArticleQuery.ALL))
                .extracting(ArticleSummary::id)
                .containsExactly("meeting-1", "call-3", "none-1", "call-1", "call-2", "visit-1", "visit-2");
        ArticleSummary call = articles(asked("counternarcotics", "2024")).getFirst();
        assertThat(call.engagements()).isEqualTo(2);
        assertThat(call.event()).isEqualTo(store.storiesOf("call-1").getFirst());
        assertThat(articles(asked("rain", "2024"))).isEmpty();
    }

    @Test
    void articles_that_tell_the_same_story_have_its_id_also_without_an_engagement() {
        assertThat(store.storyTold("call-2"))
                .isEqualTo(store.storyTold("call-1"))
                .contains("call-1");
        assertThat(store.storyTold("none-1")).contains("none-1");
        assertThat(store.storyTold("nowhere")).isEmpty();
        assertThat(articles(ArticleQuery.ALL.telling(List.of("call-1"))))
                .allSatisfy(article -> assertThat(article.story()).contains("call-1"))
                .extracting(ArticleSummary::id)
                .containsExactly("call-1", "call-2");
    }

    @Test
    void articles_can_come_newest_first() {
        ArticleQuery newest = new ArticleQuery(
                "",
                new Scope(List.of(), Optional.empty(), Optional.empty(), Order.NEWEST_FIRST, 0, OptionalInt.empty()));
        assertThat(articles(newest.page(1, 5)))
                .extracting(ArticleSummary::id)
                .containsExactly("call-1", "none-1", "call-3", "meeting-1", "visit-1");
    }

    @Test
    void articles_are_counted_by_outlet() {
        ArticleFacets all = store.facets(ArticleQuery.ALL);
        assertThat(all.total()).isEqualTo(7);
        assertThat(all.outlets()).hasSize(6).startsWith(new ArticleFacets.Count("The Northern Ledger", 2));
        assertThat(store.facets(asked("counternarcotics", "2024")))
                .isEqualTo(new ArticleFacets(1, List.of(new ArticleFacets.Count("Meridian Wire", 1))));
    }

    @Test
    void the_outlets_of_a_story_come_in_the_order_of_its_reports() {
        Story call = new Asked().outlets("Pacific Lantern").stories(store).getFirst();
        assertThat(store.outlets(List.of("e0", call.id())))
                .isEqualTo(Map.of(
                        "e0",
                        List.of(),
                        call.id(),
                        List.of(Optional.of("Meridian Wire"), Optional.of("Pacific Lantern"))));
    }

    @Test
    void the_evidence_of_a_storys_participants_lies_in_one_of_its_articles() {
        for (Story story : new Asked().stories(store)) {
            for (StoryParticipant told : story.participants()) {
                String text =
                        store.reading(told.article()).orElseThrow().article().text();
                assertThat(told.participant().evidence().of(text))
                        .contains(told.participant().person().orElse(""));
                assertThat(story.reports()).extracting(Report::article).contains(told.article());
            }
        }
    }

    @Test
    void counts_are_those_of_the_samples() {
        assertThat(store.counts()).isEqualTo(new Counts(7, 7, 5, 8, 6));
    }

    private List<ArticleSummary> articles(ArticleQuery query) {
        List<ArticleSummary> found = new ArrayList<>();
        store.articles(query, found::add);
        return found;
    }

    private static ArticleQuery asked(String text, String since) {
        return new ArticleQuery(
                text,
                new Scope(
                        List.of(),
                        Optional.of(Edtf.of(since)),
                        Optional.empty(),
                        Order.OLDEST_FIRST,
                        0,
                        OptionalInt.empty()));
    }

    private static Optional<Edtf> day(String day) {
        return Optional.of(Edtf.of(day));
    }
}
