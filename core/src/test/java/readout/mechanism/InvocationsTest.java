package readout.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import readout.lexicon.Lexicon;
import readout.model.Article;
import readout.model.Because;
import readout.model.Mention;
import readout.model.MentionType;
import readout.model.Provenance;
import readout.model.Reading;
import readout.model.Span;
import readout.model.Speaker;
import readout.model.Statement;
import readout.model.StatementAct;
import readout.model.StatementForm;

class InvocationsTest {
    private static final Map<String, String> STATES = Map.of(
            "Armenia",
            "ARM",
            "Azerbaijan",
            "AZE",
            "Georgia",
            "GEO",
            "Iran",
            "IRN",
            "Russia",
            "RUS",
            "Turkey",
            "TUR",
            "Gaza",
            "PSE");
    private static final Lexicon LEXICON = Lexicon.bundled();

    @Test
    void the_words_declare_the_members() {
        Invocation named = only(
                "The 3+3 format of Armenia, Azerbaijan, Georgia, Russia, Turkey and Iran was discussed in Armenia.");
        assertThat(named.id()).isEqualTo("3-3");
        assertThat(named.members())
                .extracting(Declared::actor)
                .containsExactly("ARM", "AZE", "GEO", "RUS", "TUR", "IRN");
    }

    @Test
    void those_who_take_part_declare_nothing() {
        assertThat(only("The 3+3 format met in Iran. Russia and Turkey came.").members())
                .isEmpty();
    }

    @Test
    void one_treaty_of_two_parties_has_many_names() {
        assertThat(all(
                        "The peace treaty between Armenia and Azerbaijan is near. The Azerbaijan-Armenia peace agreement has 17 articles."
                                + " The peace deal will be signed."))
                .extracting(Invocation::id)
                .containsOnly("peace-treaty-arm-aze");
    }

    @Test
    void who_brokered_a_ceasefire_is_no_party() {
        Invocation named = only("A Russia-brokered ceasefire holds.");
        assertThat(named.id()).isEqualTo("ceasefire");
        assertThat(named.specific()).isFalse();
        assertThat(named.members()).isEmpty();
    }

    @Test
    void a_place_tells_ceasefires_apart() {
        assertThat(only("Talks on a ceasefire in Gaza go on.").id()).isEqualTo("ceasefire-in-gaza");
    }

    @Test
    void a_short_name_means_what_is_named_in_full() {
        assertThat(all("Security Council Resolution 2202 was adopted in 2015. Resolution 2202 has an annex."))
                .extracting(Invocation::name)
                .containsOnly("UN Security Council Resolution 2202");
    }

    @Test
    void parts_are_cited_before_and_after_the_name() {
        assertThat(cited("It breaks the 4th paragraph of the Trilateral Statement of November 10, 2020."))
                .containsExactly("paragraph 4");
        assertThat(cited("Articles 2 and 4(b) of the Montreux Convention apply."))
                .containsExactly("article 2", "article 4(b)");
        assertThat(cited("He named the North Atlantic Treaty's Article 5.")).containsExactly("article 5");
        assertThat(cited("The first and third points of the Almaty Declaration remain."))
                .containsExactly("point 1", "point 3");
        assertThat(cited("The Montreux Convention has 29 articles.")).isEmpty();
    }

    @Test
    void an_instrument_by_its_sort_counts_where_a_part_is_cited() {
        List<Invocation> all =
                all("The Trilateral Statement of November 10, 2020 has nine points. Point 9 of the statement is on"
                        + " roads. The statement is short.");
        assertThat(all).hasSize(2);
        assertThat(all.getLast().id()).isEqualTo("trilateral-statement-of-10-november-2020");
        assertThat(all.getLast().citations()).extracting(Citation::label).containsExactly("point 9");
    }

    @Test
    void the_speaker_invokes_it() {
        String text = "The minister recalled that the Minsk Group has three chairs.";
        Span said = span(text, "the Minsk Group has three chairs");
        Statement statement = new Statement(
                Optional.of(new Speaker(
                        span(text, "The minister"), Optional.empty(), Optional.of("ARM"), Optional.empty())),
                Optional.empty(),
                List.of(said),
                StatementForm.INDIRECT,
                false,
                StatementAct.INFORM,
                List.of(),
                List.of(),
                new Because("verb", "recall"));
        Reading bare = reading(text);
        Reading reading = new Reading(
                bare.article(),
                List.of(),
                bare.mentions(),
                List.of(),
                List.of(),
                List.of(),
                List.of(statement),
                List.of(),
                bare.provenance());
        assertThat(Invocations.of(reading)).singleElement().satisfies(invocation -> {
            assertThat(invocation.by()).containsExactly("ARM");
            assertThat(invocation.statement()).contains(0);
        });
    }

    @Test
    void a_record_has_the_tables_members_and_the_names_of_all_articles() {
        MechanismRecord record = new MechanismRecords(LEXICON)
                .of("osce-minsk-group", List.of(reading("The Minsk Group met."), reading("The OSCE Minsk Group met.")))
                .orElseThrow();
        assertThat(record.name()).isEqualTo("OSCE Minsk Group");
        assertThat(record.aliases()).containsExactly("Minsk Group");
        assertThat(record.members())
                .filteredOn(MechanismRecord.Member::listed)
                .extracting(MechanismRecord.Member::actor)
                .contains("ARM", "AZE", "FRA");
        assertThat(record.invocations()).hasSize(2);
        assertThat(new MechanismRecords(LEXICON).of("minsk", List.of(reading("The Minsk Group met."))))
                .isEmpty();
    }

    private static List<String> cited(String text) {
        return only(text).citations().stream().map(Citation::label).toList();
    }

    private static Invocation only(String text) {
        List<Invocation> all = all(text);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static List<Invocation> all(String text) {
        return Invocations.of(reading(text));
    }

    /** With the states' names and what the reader of formats and instruments finds. */
    private static Reading reading(String text) {
        Reading bare = Reading.of(Article.of("a", text), new Provenance("0", "0", "none"));
        List<Mention> mentions = new ArrayList<>();
        STATES.forEach((name, code) -> Pattern.compile(name)
                .matcher(text)
                .results()
                .forEach(found -> mentions.add(new Mention(
                        new Span(found.start(), found.end()),
                        MentionType.PLACE,
                        Optional.empty(),
                        Optional.of(code),
                        Optional.empty()))));
        mentions.addAll(new MechanismReader(LEXICON)
                .read(bare, List.of(new Span(0, text.length())))
                .mentions());
        return bare.withMentions(mentions);
    }

    private static Span span(String text, String words) {
        return new Span(text.indexOf(words), text.indexOf(words) + words.length());
    }
}
