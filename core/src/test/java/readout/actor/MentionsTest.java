package readout.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.lexicon.Lexicon;
import readout.model.Article;

class MentionsTest {
    private static final Lexicon LEXICON = Lexicon.bundled();
    private static final String VISIT =
            "Turkish/JJ Foreign/NNP Minister/NNP Orhan/NNP/PERSON Demirel/NNP/PERSON landed/VBD in/IN Doha/NNP/PLACE ./.";

    @Test
    void a_pronoun_is_the_person_named_before() {
        assertThat(mentions(VISIT, "He/PRP left/VBD at/IN night/NN ./.")).contains("PERSON He person:orhan-demirel");
    }

    @Test
    void a_possessive_is_no_mention() {
        assertThat(mentions(VISIT, "His/PRP$ plane/NN left/VBD ./."))
                .noneMatch(mention -> mention.startsWith("PERSON His"));
    }

    @Test
    void a_title_holds_its_state() {
        assertThat(mentions(VISIT))
                .contains(
                        "OFFICE Turkish Foreign Minister office:foreign-minister",
                        "PERSON Orhan Demirel person:orhan-demirel");
    }

    @Test
    void an_office_is_the_whole_phrase_and_the_person_that_holds_it() {
        assertThat(mentions(VISIT, "The/DT Turkish/JJ minister/NN smiled/VBD ./."))
                .contains("OFFICE The Turkish minister person:orhan-demirel")
                .doesNotContain("OFFICE minister office:minister");
    }

    @Test
    void a_phrase_goes_on_after_of_with_a_name_only() {
        assertThat(mentions("The/DT president/NN of/IN Syria/NNP/PLACE left/VBD ./."))
                .contains("OFFICE The president of Syria office:president");
        assertThat(mentions("The/DT president/NN of/IN late/JJ smiled/VBD ./."))
                .contains("OFFICE The president office:president");
    }

    @Test
    void officials_of_no_state_are_nobody() {
        assertThat(mentions("Officials/NNS agreed/VBD ./.")).isEmpty();
        assertThat(mentions("Iranian/JJ officials/NNS agreed/VBD ./."))
                .contains("OFFICE Iranian officials office:official");
    }

    @Test
    void an_arm_of_a_state_is_an_organisation() {
        assertThat(mentions("The/DT Syrian/JJ government/NN spoke/VBD to/TO Iraqi/JJ security/NN forces/NNS ./."))
                .contains("ORGANISATION The Syrian government state:SYR", "ORGANISATION Iraqi security forces -");
        assertThat(mentions("The/DT parliament/NN of/IN Jordan/NNP/PLACE voted/VBD ./."))
                .contains("ORGANISATION The parliament of Jordan -");
    }

    @Test
    void an_arm_of_no_state_is_nothing() {
        assertThat(mentions("The/DT army/NN withdrew/VBD ./.")).isEmpty();
    }

    @Test
    void a_people_is_a_nationality_also_in_the_name_of_an_organisation() {
        assertThat(mentions("Kurdish/JJ parties/NNS met/VBD Yazidi/JJ elders/NNS ./."))
                .contains("NATIONALITY Kurdish people:kurdish", "NATIONALITY Yazidi people:yazidi");
        assertThat(mentions(
                        "The/DT Kurdish/NNP/ORGANISATION Press/NNP/ORGANISATION Club/NNP/ORGANISATION closed/VBD ./."))
                .containsExactlyInAnyOrder("NATIONALITY Kurdish people:kurdish", "ORGANISATION Kurdish Press Club -");
        assertThat(mentions("The/DT Syrian/JJ Democratic/JJ Forces/NNPS met/VBD ./."))
                .contains("NATIONALITY Syrian state:SYR");
    }

    @Test
    void several_people_of_a_nation_are_a_group() {
        assertThat(mentions("Syrians/NNPS and/CC Kurds/NNPS came/VBD ./."))
                .contains("ORGANISATION Syrians state:SYR", "ORGANISATION Kurds people:kurdish");
        assertThat(mentions("The/DT intra-Syrian/JJ talks/NNS ended/VBD ./."))
                .containsExactly("NATIONALITY Syrian state:SYR");
    }

    @Test
    void a_name_of_an_organisation_is_one_with_the_nationality_in_it() {
        assertThat(mentions("Iraqi/JJ/ORGANISATION Writers/NNPS/ORGANISATION Union/NNP/ORGANISATION met/VBD ./."))
                .contains("ORGANISATION Iraqi Writers Union -", "NATIONALITY Iraqi state:IRQ");
    }

    @Test
    void a_surname_alone_is_the_person_also_where_it_is_a_town() {
        String named = "Scott/NNP/PERSON Dayton/NNP/PERSON spoke/VBD ./.";
        assertThat(mentions(named, "Dayton/NNP/PLACE left/VBD ./.")).contains("PERSON Dayton person:scott-dayton");
        assertThat(mentions(named, "They/PRP met/VBD in/IN Dayton/NNP/PLACE ./."))
                .anyMatch(m -> m.startsWith("PLACE Dayton"));
    }

    @Test
    void what_articles_are_in_is_no_person() {
        String near = "Troops/NNS dug/VBD in/IN near/IN Qalhan/NNP/PERSON ./.";
        assertThat(mentions(near)).containsExactly("PLACE Qalhan -");
        assertThat(mentions(near, "Omar/NNP/PERSON Qalhan/NNP/PERSON left/VBD ./."))
                .contains("PERSON Qalhan person:omar-qalhan");
    }

    private static List<String> mentions(String... lines) {
        Tagged tagged = Tagged.of(lines);
        return Parties.find(LEXICON, tagged.text(), tagged.sentences(), article(tagged.text())).mentions().stream()
                .map(m -> m.type() + " " + m.span().of(tagged.text()) + " "
                        + m.entity().orElse("-"))
                .toList();
    }

    private static Article article(String text) {
        return Article.of("a", text);
    }
}
