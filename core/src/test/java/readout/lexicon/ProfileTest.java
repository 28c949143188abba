package readout.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTest {
    private static final Lexicon BUNDLED = Lexicon.bundled();

    private static List<String> codes(Lexicon lexicon, String name) {
        return lexicon.names().named(name).stream()
                .flatMap(n -> code(n).stream())
                .toList();
    }

    private static Optional<String> code(Naming naming) {
        return switch (naming) {
            case Naming.StateName s -> Optional.of(s.country().code());
            case Naming.Nationality n -> Optional.of(n.country().code());
            case Naming.Government g -> Optional.of(g.country().code());
            case Naming.Capital c -> Optional.of(c.country().code());
            case Naming.OrganisationName o -> Optional.of(o.organisation().code());
            case Naming.PlaceName p -> p.place().country().map(country -> "in " + country);
            case Naming.OfficeTitle t -> Optional.empty();
            case Naming.KnownPerson p -> Optional.empty();
        };
    }

    private static Lexicon with(String... lines) {
        return BUNDLED.with(Profile.parse("p.tsv", String.join("\n", lines)));
    }

    @ParameterizedTest
    @CsvSource({
        "Taiwan, TWN",
        "Palestine, PSE",
        "Kosovo, XKX",
        "Myanmar, MMR",
        "Burma, MMR",
        "Türkiye, TUR",
        "Macedonia, MKD",
        "Western Sahara, in ESH",
        "Crimea, in UKR",
        "Malvinas, in GBR",
        "Abkhazia, Abkhazia",
        "Abkhazia, in GEO",
        "Artsakh, in AZE",
        "Northern Cyprus, in CYP",
        "Jerusalem, ISR",
    })
    void the_bundled_profile_says_what_disputed_names_mean(String name, String code) {
        assertThat(codes(BUNDLED, name)).contains(code);
    }

    @ParameterizedTest
    @MethodSource("bundledRows")
    void each_row_of_it_has_its_name_in_its_example(Table.Row row) {
        assertThat(row.text("example")).contains(row.text("name"));
        List<String> meant = Stream.concat(
                        row.optional("code").stream(), row.optional("country").map("in "::concat).stream())
                .toList();
        assertThat(codes(BUNDLED, row.text("name")))
                .containsAll(meant.stream()
                        .filter(code ->
                                !code.equals("in ISR") || row.text("name").equals("Jerusalem"))
                        .toList());
    }

    static List<Table.Row> bundledRows() {
        return Table.bundled("profile.tsv").rows();
    }

    @Test
    void a_row_for_a_state_changes_all_its_forms() {
        Lexicon lexicon = with("# my own", "", "Taiwan\tCHN");
        assertThat(codes(lexicon, "Taiwan")).containsExactly("CHN");
        assertThat(codes(lexicon, "Taiwanese")).containsExactly("CHN");
        assertThat(codes(lexicon, "Taipei")).contains("CHN").doesNotContain("TWN");
    }

    @Test
    void a_row_for_a_place_changes_its_country() {
        Lexicon lexicon = with("name\tcode", "Crimea\tRUS", "Abkhazia\tAbkhazia\tRUS");
        assertThat(codes(lexicon, "Crimea")).containsExactly("in RUS");
        assertThat(codes(lexicon, "Crimean Peninsula")).containsExactly("in RUS");
        assertThat(codes(lexicon, "Abkhazia")).containsExactlyInAnyOrder("Abkhazia", "in RUS");
    }

    @Test
    void a_row_for_another_form_changes_that_form_alone() {
        Lexicon lexicon = with("Malvinas\tARG", "Republic of China\tCHN", "Jerusalem\tPSE", "Artsakh\tARM");
        assertThat(codes(lexicon, "Malvinas")).containsExactly("in ARG");
        assertThat(codes(lexicon, "Falkland Islands")).containsExactly("in GBR");
        assertThat(codes(lexicon, "Republic of China")).containsExactly("CHN");
        assertThat(codes(lexicon, "Taiwan")).containsExactly("TWN");
        assertThat(codes(lexicon, "Jerusalem")).contains("PSE", "in PSE").doesNotContain("ISR");
        assertThat(codes(lexicon, "Artsakh")).containsExactlyInAnyOrder("ARM", "in ARM");
        assertThat(codes(lexicon, "Nagorno-Karabakh")).containsExactlyInAnyOrder("Nagorno-Karabakh", "in AZE");
    }

    @Test
    void the_digest_tells_of_a_profile() {
        assertThat(with("Crimea\tRUS").digest()).isNotEqualTo(BUNDLED.digest());
        assertThat(with("Crimea\tUKR").digest()).isEqualTo(BUNDLED.digest());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Crimea RUS | p.tsv, line 2: a name, a tab and a code are needed",
                "Crimea\tXXX | p.tsv, line 2: XXX is the code of no state or organisation",
                "Crimea\tRUS\tNATO | p.tsv, line 2: NATO is the code of no state",
                "Nowhereland\tRUS | p.tsv, line 2: no table knows the name Nowhereland",
            })
    void a_bad_row_is_told_with_its_line(String example) {
        String[] parts = example.split(" \\| ");
        assertThatThrownBy(() -> with("# head", parts[0]))
                .isInstanceOf(LexiconException.class)
                .hasMessageStartingWith(parts[1]);
    }
}
