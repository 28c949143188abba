package readout.wire.coded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import readout.lexicon.Country;
import readout.lexicon.Lexicon;
import readout.lexicon.Organisation;
import readout.lexicon.Table;
import readout.model.EventType;

/** The tables of other coders' codes agree with the lexicon and with themselves. */
class CodeTablesTest {
    private static final Lexicon LEXICON = Lexicon.bundled();

    @Test
    void every_state_has_one_row_and_no_other_has() throws IOException {
        assertThat(table("states.tsv"))
                .extracting(row -> row.text("code"))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        LEXICON.countries().stream().map(Country::code).toList());
    }

    @Test
    void codes_of_places_are_two_letters_for_one_state_each() throws IOException {
        List<String> codes = column("states.tsv", "fips");
        assertThat(codes).hasSizeGreaterThan(190).doesNotHaveDuplicates().allMatch(c -> c.matches("[A-Z]{2}"));
    }

    @Test
    void numbers_of_states_are_shared_by_their_successors_alone() throws IOException {
        Map<String, List<String>> byNumber = table("states.tsv").stream()
                .filter(row -> row.optional("cow").isPresent())
                .collect(Collectors.groupingBy(
                        row -> row.text("cow"), Collectors.mapping(row -> row.text("code"), Collectors.toList())));
        assertThat(byNumber.keySet()).allMatch(number -> number.matches("[1-9]\\d{0,2}"));
        assertThat(byNumber.values().stream().filter(codes -> codes.size() > 1))
                .containsExactlyInAnyOrder(List.of("RUS", "SUN"), List.of("SCG", "SRB", "YUG"));
    }

    @Test
    void groups_are_organisations_with_codes_of_their_own() throws IOException {
        List<String> known =
                LEXICON.organisations().stream().map(Organisation::code).toList();
        List<String> states = LEXICON.countries().stream().map(Country::code).toList();
        assertThat(column("groups.tsv", "code")).isNotEmpty().isSubsetOf(known);
        assertThat(column("groups.tsv", "cameo"))
                .doesNotHaveDuplicates()
                .allMatch(c -> c.matches("[A-Z]{3}"))
                .doesNotContainAnyElementsOf(states);
    }

    @Test
    void roles_are_three_letters_for_every_sector_of_the_lexicon() throws IOException {
        List<String> codes = column("sectors.tsv", "code");
        assertThat(codes).doesNotHaveDuplicates().allMatch(c -> c.matches("[A-Z]{3}"));
        assertThat(column("sectors.tsv", "cameo")).isNotEmpty().allMatch(c -> c.matches("[A-Z]{3}"));
        assertThat(LEXICON.coding().sectors().stream()
                        .flatMap(s -> s.code().stream())
                        .distinct())
                .isSubsetOf(codes);
    }

    @Test
    void every_type_has_a_score_between_minus_ten_and_ten() throws IOException {
        List<Table.Row> rows = table("plover.tsv");
        assertThat(rows.stream().map(row -> Double.valueOf(row.text("score")))).allMatch(s -> Math.abs(s) <= 10);
        assertThat(rows.stream().filter(row -> row.optional("mode").isEmpty()).map(row -> row.text("type")))
                .doesNotHaveDuplicates()
                .containsAll(Arrays.stream(EventType.values())
                        .filter(type -> type != EventType.STATEMENT)
                        .map(EventType::name)
                        .toList());
    }

    private static List<String> column(String name, String column) throws IOException {
        return table(name).stream()
                .flatMap(row -> row.optional(column).stream())
                .toList();
    }

    private static List<Table.Row> table(String name) throws IOException {
        try (InputStream in = CodeBook.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return Table.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .rows();
        }
    }
}
