package readout.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.Article;
import readout.model.Published;

class CopiesTest {
    private static final String OPENING = """
            Finland became the thirty-first member of NATO on Tuesday when its foreign minister handed over the accession
            document in Brussels. The flag of the new member was raised in front of the headquarters in the afternoon.

            """;
    private static final String BORDER = """
            With the accession the alliance more than doubles its land border with Russia, which is some 1,340 kilometres
            long in the case of Finland. The country had stayed out of military blocs for more than seventy years and
            applied together with Sweden in May of the year before.

            """;
    private static final String RATIFIED = """
            The parliament of Turkey had voted for the accession a few days earlier, as the last of the thirty
            members to do so. That of Hungary had voted on the Monday of the same week.

            """;
    private static final String WIRE = OPENING + BORDER + RATIFIED;
    private static final String OWN = """
            In Helsinki people stood in the rain to watch the ceremony on screens. Cafes near the market square served
            cakes in blue and white, and a choir sang until the evening. Many had not thought two winters ago that their
            country would ever join. Bus drivers, students and pensioners gave different reasons for being content, and a
            few stood aside with a banner against the step and with thermos flasks of coffee.

            """;
    private static final String CHARTER = """
            “All Members shall settle their international disputes by peaceful means in such a manner that international peace
            and security, and justice, are not endangered. All Members shall refrain in their international relations from
            the threat or use of force against the territorial integrity or political independence of any state.”

            """;
    private static final String FORM = """
            Sign up for the morning letter. Choose your country: Albania Algeria Andorra Angola Argentina Armenia
            Australia Austria Azerbaijan Bahrain Bangladesh Belgium Bolivia Brazil Bulgaria Cambodia Canada Chile Colombia. We
            keep your address to ourselves and you may leave the list whenever you wish to.

            """;

    private static Article article(String id, String outlet, String title, String text) {
        return new Article(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.of(outlet),
                Optional.of(title),
                List.of(),
                Optional.empty(),
                Published.UNKNOWN,
                text,
                List.of());
    }

    private static final Article AGENCY = article("a", "Meridian Wire", "Finland becomes member of NATO", WIRE);

    private static CopyPair pair(Article... articles) {
        List<CopyPair> pairs = Copies.among(List.of(articles), Set.of("Meridian Wire"));
        assertThat(pairs).hasSize(1);
        return pairs.getFirst();
    }

    @Test
    void a_text_with_a_few_words_changed_is_a_copy() {
        Article copy =
                article("b", "Harbour Post", "Finland is in NATO", WIRE.replace("in the afternoon", "after lunch"));
        CopyPair found = pair(AGENCY, copy);
        assertThat(found.label()).isEqualTo(CopyLabel.COPY);
        assertThat(found.share()).isBetween(0.9, 1.0);
    }

    @Test
    void a_text_that_is_cut_and_added_to_is_partial_reuse_also_where_it_names_the_agency() {
        Article reworked = article(
                "b",
                "Harbour Post",
                "Helsinki watches Finland join NATO",
                BORDER + OWN + OPENING + "Meridian Wire contributed to this report.");
        assertThat(pair(AGENCY, reworked).label()).isEqualTo(CopyLabel.PARTIAL_REUSE);
    }

    @Test
    void a_long_passage_of_an_outlet_that_is_named_is_quoted() {
        Article daily = article("a", "The Northern Ledger", "Finland becomes member of NATO", WIRE);
        Article citing = article(
                "b",
                "Harbour Post",
                "Helsinki watches Finland join NATO",
                "This is how The Northern Ledger saw it.\n\n" + BORDER + OWN + OPENING);
        assertThat(pair(daily, citing).label()).isEqualTo(CopyLabel.QUOTES_SAME_SOURCE);
    }

    @Test
    void the_same_document_quoted_is_no_copy() {
        Article one = article(
                "a",
                "Meridian Wire",
                "Envoys recall UN Charter",
                "Envoys of both sides appealed to the Charter of the United Nations on Friday.\n\n" + CHARTER);
        Article two = article(
                "b",
                "Harbour Post",
                "Charter of the United Nations read out to envoys",
                CHARTER
                        + "With these words of the Charter before them the envoys sat down in Geneva for a second day.");
        assertThat(pair(one, two).label()).isEqualTo(CopyLabel.QUOTES_SAME_SOURCE);
    }

    @Test
    void a_form_under_articles_about_different_things_is_furniture() {
        Article rain = article("b", "Harbour Post", "Rain and cakes", OWN + FORM);
        Article orchards = article(
                "c",
                "Danube Review",
                "Late frost harms orchards",
                "Growers along the river counted frozen blossoms on Sunday. Apricots suffered most, cherries less. Insurance"
                        + " seldom covers such losses, and helicopters hired to stir the air came too late for the valleys."
                        + " Prices of jam will rise before autumn, traders expect, and nurseries have sold out of hardier saplings.\n\n"
                        + FORM);
        assertThat(pair(rain, orchards).label()).isEqualTo(CopyLabel.BOILERPLATE_ONLY);
    }

    @Test
    void two_tellings_of_one_event_in_different_words_are_independent() {
        Article own = article(
                "b",
                "Danube Review",
                "Finland joins NATO as thirty-first member",
                "The foreign minister of Finland gave the accession document to the hosts in Brussels, and so the country joined"
                        + " NATO. Its flag now flies at the headquarters beside those of thirty other members.");
        CopyPair found = pair(AGENCY, own);
        assertThat(found.label()).isEqualTo(CopyLabel.SAME_EVENT_INDEPENDENT);
        assertThat(found.share()).isLessThan(0.2);
    }

    @Test
    void articles_that_share_nothing_are_no_pair() {
        Article frost = article(
                "b", "Danube Review", "Late frost harms orchards", "Growers along the river counted frozen blossoms.");
        assertThat(Copies.among(List.of(AGENCY, frost), Set.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_order_of_the_articles_changes_nothing(long seed) {
        List<Article> articles = new ArrayList<>(List.of(
                AGENCY,
                article("b", "Harbour Post", "Finland is in NATO", OPENING + BORDER + OWN),
                article("c", "Danube Review", "Rain and cakes", OWN + FORM),
                article("d", "Harbour Post", "Envoys", CHARTER + FORM)));
        List<CopyPair> expected = Copies.among(articles, Set.of());
        Collections.shuffle(articles, new Random(seed));
        assertThat(expected).isNotEmpty();
        assertThat(Copies.among(articles, Set.of())).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She read “these words here” aloud.",
                "She read \"these words here\" aloud.",
                "She read 'these words here,' aloud.",
                "It says:\n\nthese words here",
                "these words here — Press service (@press) 4 April 2023",
            })
    void quoted_words_are_known(String text) {
        int at = text.indexOf("words");
        assertThat(Quoted.in(text).get(at)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The workers' words were theirs.", "She said “this” and these words were hers."})
    void other_words_are_not(String text) {
        assertThat(Quoted.in(text).get(text.indexOf("words"))).isFalse();
    }
}
