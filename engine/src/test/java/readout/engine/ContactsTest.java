package readout.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.lexicon.Lexicon;
import readout.model.Article;
import readout.model.Basis;
import readout.model.Edtf;
import readout.model.Engagement;
import readout.model.Furniture;
import readout.model.FurnitureKind;
import readout.model.Participant;
import readout.model.Published;
import readout.model.Span;
import readout.model.Where;
import readout.pipeline.ArticleReader;

/** Contacts in sentences that parsers get wrong, or that name somebody by a word only. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContactsTest {
    private ArticleReader reader;

    @BeforeAll
    void load() {
        reader = new ArticleReader(CoreNlpEngine.load(), Lexicon.bundled(), "test");
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvFileSource(resources = "contacts.txt", delimiter = '|')
    void contacts_are_found(String text, String expected) {
        String found = engagements(text).stream().map(ContactsTest::describe).collect(Collectors.joining("; "));
        assertThat(found.isEmpty() ? "none" : found).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
                    The Kenyan president will visit Chad on Thursday and Friday.                       | 2022-06-30/2022-07-01
                    The Kenyan president will visit Chad from Thursday to Saturday.                    | 2022-06-30/2022-07-02
                    The Kenyan president met the Chadian president this weekend.                       | [2022-06-25,2022-06-26]
                    The Kenyan president will meet the Chadian president this weekend.                 | [2022-07-02,2022-07-03]
                    The Kenyan president telephoned the Ugandan president on Friday. Their call was confirmed on Saturday by a spokesman. | 2022-06-24
                    Kenya and Uganda went ahead on Tuesday with plans for a round of talks. | 2022-06-28/..
                    The Kenyan president has visited Uganda since 2020. | [2020,2021,2022]
                    Japanese Prime Minister Fumio Kishida has visited London since Boris Johnson became prime minister. | [2019,2020,2021,2022]
                    The Kenyan minister flew on Sunday to Kampala, where he is due to meet the Ugandan president. | 2022-06-26/..
                    The Kenyan president accepted an invitation to visit Uganda at some point. | none
                    Four days of negotiations between Kenya and Uganda ended in Kampala on Friday. | 2022-06-21/2022-06-24
                    Kenya and Uganda agreed on a map in three days of talks that ended on Friday. | 2022-06-22/2022-06-24
                    The two ministers met on Monday. A year ago this month Kenya and Uganda held talks in Kampala. | 2021-06
                    The Chilean president met the Peruvian president in October. | 2021-10
                    The Chilean president will meet the Peruvian president in October. | 2022-10
                    The Chilean president told the Peruvian president in a call that he would meet the king of Spain in October. | 2022-10
                    It was the first war since May, when the Chilean president met the Peruvian president. | 2022-05
                    The Chilean president and the Peruvian president conferred in Lima in March and again in Quito in April. | 2022-04
                    The order rests on the pact of 1997. This document, signed by Kenya and Uganda, was to last. | 1997
                    """)
    void the_last_contact_is_dated_by_its_words(String text, String expected) {
        String found =
                engagements(text).getLast().when().edtf().map(Edtf::toString).orElse("none");
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void a_government_is_not_who_leads_it() {
        assertThat(engagements("The Boric administration held talks with the Kenyan president in Oslo on Monday. "
                        + "Chilean President Gabriel Boric was at home."))
                .singleElement()
                .satisfies(e -> assertThat(e.participants())
                        .allSatisfy(p -> assertThat(p.person()).isEmpty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Danish Prime Minister Mette Frederiksen met Finnish President Alexander Stubb over dinner in Oslo in a Saturday meeting. | Oslo | 2022-06-25
                    Danish Prime Minister Mette Frederiksen met Finnish President Alexander Stubb in Oslo on Christmas Eve. | Oslo | 2021-12-24
                    Friday's meeting between Danish Prime Minister Mette Frederiksen and Finnish President Alexander Stubb will be held in Oslo. | Oslo | 2022-07-01
                    The Danish and Finnish prime ministers are to meet in Oslo. The meeting will take place on Friday. | Oslo | 2022-07-01
                    The Danish prime minister will visit Oslo. The visit is planned for August. | Oslo | 2022-08
                    The Danish prime minister's visit to Oslo on 8 August was announced on Monday. | Oslo | 2022-08-08
                    The Danish prime minister is travelling to Oslo this weekend. | Oslo | [2022-07-02,2022-07-03]
                    The Danish and Finnish prime ministers met in Oslo a day after a vote on 3 June. | Oslo | 2022-06-04
                    The Danish prime minister will host the Norwegian king in Aarhus on Friday, the palace said. | Aarhus | 2022-07-01
                    The Norwegian king was hosted by Denmark's prime minister in Aarhus on Friday. | Aarhus | 2022-06-24
                    The Danish and Finnish prime ministers were to have met in Oslo on Sunday. | Oslo | 2022-06-26
                    The Danish and Finnish prime ministers were to have met in Oslo on Wednesday. | Oslo | 2022-06-29
                    The Danish and Finnish prime ministers will hold EU-mediated talks in Oslo on Thursday. | Oslo | 2022-06-30
                    """)
    void a_meeting_has_its_place_and_day(String text, String place, String day) {
        assertThat(engagements(text)).singleElement().satisfies(e -> {
            assertThat(e.where().flatMap(Where::place)).contains(place);
            assertThat(e.when().edtf().map(Edtf::toString)).contains(day);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Danish and Finnish prime ministers discussed the war in Yemen.",
                "The Danish and Finnish prime ministers met to discuss the attack in Oslo.",
                "The Danish prime minister met the Finnish president on Monday, after seeing Chilean President Gabriel Boric in Oslo."
            })
    void what_is_discussed_or_told_of_another_contact_is_no_place(String text) {
        assertThat(engagements(text).getFirst().where()).isEmpty();
    }

    @Test
    void a_name_is_known_from_the_first_sentence_on() {
        assertThat(engagements("William Ruto met Yoweri Museveni on Monday. Ruto said it was good."))
                .singleElement()
                .satisfies(e -> assertThat(describe(e)).isEqualTo("meeting held KEN,UGA"));
    }

    @Test
    void a_son_is_not_his_father() {
        assertThat(engagements("Donald Trump Jr. met the Kenyan president in Nairobi on Monday."))
                .isEmpty();
    }

    @Test
    void who_does_something_where_the_article_was_filed_is_on_a_visit() {
        String dateline = "NAIROBI, Kenya -";
        String text = dateline + " Chilean President Gabriel Boric prayed in Mombasa on Monday.";
        Article article = Article.of("c", text)
                .published(Published.on(Edtf.of("2022-06-28"), Basis.METADATA))
                .furniture(List.of(new Furniture(FurnitureKind.DATELINE, new Span(0, dateline.length()))));
        assertThat(reader.read(article).engagements().stream().map(ContactsTest::describe))
                .containsExactly("visit held CHL,KEN");
    }

    @Test
    void a_name_with_a_crown_has_its_office() {
        String text = "Pope Francis received King Philippe of Belgium in Rome on Monday.";
        assertThat(engagements(text).getFirst().participants())
                .extracting(Participant::office)
                .containsExactlyInAnyOrder(Optional.of("pope"), Optional.of("king"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Uganda's foreign minister met her Kenyan counterpart in Kampala on Monday.",
                "Uganda's incoming foreign minister met her Kenyan counterpart in Kampala on Monday.",
                "Uganda said its foreign minister would meet his Kenyan counterpart in Kampala on Monday."
            })
    void a_counterpart_has_the_office_of_whose_it_is(String text) {
        assertThat(engagements(text).getFirst().participants())
                .filteredOn(p -> p.actor().equals(Optional.of("KEN")))
                .extracting(Participant::office)
                .containsExactly(Optional.of("foreign minister"));
    }

    private List<Engagement> engagements(String text) {
        Article article = Article.of("c", text).published(Published.on(Edtf.of("2022-06-28"), Basis.METADATA));
        return reader.read(article).engagements();
    }

    private static String describe(Engagement e) {
        String actors = e.participants().stream()
                .map(Participant::actor)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(","));
        return (e.kind() + " " + e.status() + " ").toLowerCase(Locale.ROOT) + actors;
    }
}
