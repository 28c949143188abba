package readout.source.holders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.lexicon.Lexicon;
import readout.model.Edtf;
import readout.model.Holding;
import readout.source.holders.HolderFile.Problem;

class HolderFileTest {
    private static final Lexicon LEXICON = Lexicon.bundled();

    @TempDir
    Path dir;

    private HolderFile read(String text) throws IOException {
        return HolderFile.read(Files.writeString(dir.resolve("table"), text), LEXICON);
    }

    private static Holding row(String person, String actor, String office, String from, String until, String source) {
        return new Holding(
                person,
                actor,
                office,
                date(from),
                date(until),
                Optional.of(source).filter(s -> !s.isEmpty()));
    }

    private static Optional<Edtf> date(String day) {
        return day.isEmpty() ? Optional.empty() : Optional.of(Edtf.of(day));
    }

    @Test
    void a_table_gives_holders_in_the_lexicons_terms() throws IOException {
        HolderFile file = read("""
                \uFEFFoffice,person,note,actor,from,until,source
                Minister of Foreign Affairs,Ana Lind,,Fiji,2013-08-15,2021-08,"a ""list"", page 3"

                # a remark
                president,"Berg, Karl",x,fji,2020,,
                Minister for Fisheries of Fiji,Eva Holm,,FJI,,2001
                """);
        assertThat(file.problems()).isEmpty();
        assertThat(file.holdings())
                .containsExactly(
                        row("Ana Lind", "FJI", "foreign minister", "2013-08-15", "2021-08", "a \"list\", page 3"),
                        row("Berg, Karl", "FJI", "president", "2020", "", ""),
                        row("Eva Holm", "FJI", file.holdings().get(2).office(), "", "2001", ""));
    }

    @Test
    void semicolons_and_line_ends_of_windows_will_do() throws IOException {
        assertThat(read("person;actor;office;from;until;source\r\nAna Lind;FJI;president;2020;2021;\r\n")
                        .holdings())
                .containsExactly(row("Ana Lind", "FJI", "president", "2020", "2021", ""));
    }

    @Test
    void bad_rows_are_told_by_line_and_the_others_read() throws IOException {
        HolderFile file = read("""
                person,actor,office,from,until,source
                ,FJI,president,2020,,
                Ana Lind,Atlantis,president,2020,,
                Ana Lind,,president,2020,,
                Ana Lind,FJI,,2020,,
                Ana Lind,FJI,president,last year,,
                Ana Lind,FJI,president,2020-13-01,,
                Ana Lind,FJI,president,2021,2020,
                "Ana Lind,FJI,president,2020,2021,
                Ana Lind,FJI,president,2020,2021,a,b
                https://www.wikidata.org/entity/Q1,FJI,president,2020,2021,
                Karl Berg,FJI,president,2020,,
                """);
        assertThat(file.holdings()).extracting(Holding::person).containsExactly("Karl Berg");
        assertThat(file.problems())
                .extracting(problem -> problem.place() + ": " + problem.message())
                .containsExactly(
                        "line 2: no person",
                        "line 3: actor Atlantis is no state or organisation that Readout knows (as IRN, Iran)",
                        "line 4: no actor: the code or name of a state or organisation is needed",
                        "line 5: no office",
                        "line 6: from last year is no date: 2013, 2013-08 or 2013-08-15 is",
                        "line 7: from 2020-13-01 is no date: 2013, 2013-08 or 2013-08-15 is",
                        "line 8: from 2021 lies after until 2020",
                        "line 9: a quotation mark is not closed",
                        "line 10: 7 cells, but 6 columns",
                        "line 11: person https://www.wikidata.org/entity/Q1 is an address, not a name: ask for the label too, ?personLabel");
    }

    @Test
    void a_file_without_the_columns_is_a_problem() throws IOException {
        assertThat(read("a,b\n1,2\n").problems())
                .containsExactly(
                        new Problem("line 1", "the head must name the columns person,actor,office,from,until,source"));
        assertThat(read("").problems()).hasSize(1);
    }

    @Test
    void a_query_of_wikidata_is_read_as_it_is_answered() throws IOException {
        String answer = """
                {"head": {"vars": ["person", "personLabel", "positionLabel", "start", "end"]}, "results": {"bindings": [
                  {"person": {"type": "uri", "value": "http://www.wikidata.org/entity/Q1"},
                   "personLabel": {"type": "literal", "xml:lang": "en", "value": "Ana Lind"},
                   "positionLabel": {"type": "literal", "value": "Minister of Foreign Affairs of Fiji"},
                   "start": {"type": "literal", "value": "2013-08-15T00:00:00Z"},
                   "end": {"type": "literal", "value": "2021-08-25T00:00:00Z"}},
                  {"personLabel": {"value": "Karl Berg"}, "positionLabel": {"value": "Fijian foreign minister"}},
                  {"personLabel": {"value": "Eva Holm"}, "positionLabel": {"value": "president"}, "iso3": {"value": "FJI"}},
                  {"personLabel": {"value": "Nobody"}, "positionLabel": {"value": "member"}}]}}
                """;
        HolderFile file = read(answer);
        assertThat(file.holdings())
                .containsExactly(
                        row(
                                "Ana Lind",
                                "FJI",
                                "foreign minister",
                                "2013-08-15",
                                "2021-08-25",
                                "http://www.wikidata.org/entity/Q1"),
                        row("Karl Berg", "FJI", "foreign minister", "", "", ""),
                        row("Eva Holm", "FJI", "president", "", "", ""));
        assertThat(file.problems()).extracting(Problem::place).containsExactly("result 4");
    }

    @Test
    void a_plain_array_of_results_will_do() throws IOException {
        assertThat(read("""
                [{"person": "http://www.wikidata.org/entity/Q1", "personLabel": "Ana Lind", "officeLabel": "president",
                  "countryLabel": "Fiji", "start": "2013-08-15T00:00:00Z"}]""").holdings())
                .containsExactly(
                        row("Ana Lind", "FJI", "president", "2013-08-15", "", "http://www.wikidata.org/entity/Q1"));
    }

    @Test
    void entities_are_read_with_start_and_end_as_precise_as_they_are() throws IOException {
        String person = """
                {"id": "Q1", "labels": {"en": {"language": "en", "value": "Ana Lind"}}, "claims": {"P39": [
                  {"mainsnak": {"datavalue": {"value": {"id": "Q2"}}}, "qualifiers": {
                    "P580": [{"datavalue": {"value": {"time": "+2013-08-15T00:00:00Z", "precision": 11}}}],
                    "P582": [{"datavalue": {"value": {"time": "+2021-08-00T00:00:00Z", "precision": 10}}}]}},
                  {"mainsnak": {"datavalue": {"value": {"id": "Q4"}}}, "qualifiers": {
                    "P580": [{"datavalue": {"value": {"time": "+2022-00-00T00:00:00Z", "precision": 9}}}]}},
                  {"mainsnak": {"datavalue": {"value": {"id": "Q9"}}}},
                  {"mainsnak": {"snaktype": "somevalue"}}]}}""";
        String others = """
                {"id": "Q2", "labels": {"en": {"value": "minister of foreign affairs"}}, "claims": {"P1001": [{"mainsnak": {"datavalue": {"value": {"id": "Q3"}}}}]}},
                {"id": "Q3", "labels": {"en": {"value": "Republic"}}, "claims": {"P298": [{"mainsnak": {"datavalue": {"value": "FJI"}}}]}},
                {"id": "Q4", "labels": {"en": {"value": "President of Fiji"}}}""";
        HolderFile array = read("[" + person + ",\n" + others + "]");
        assertThat(array.holdings())
                .containsExactly(
                        row(
                                "Ana Lind",
                                "FJI",
                                "foreign minister",
                                "2013-08-15",
                                "2021-08",
                                "https://www.wikidata.org/entity/Q1"),
                        row("Ana Lind", "FJI", "president", "2022", "", "https://www.wikidata.org/entity/Q1"));
        assertThat(array.problems())
                .extracting(problem -> problem.place() + ": " + problem.message())
                .containsExactly(
                        "entity Q1, position 3: what Q9 is called does not stand in the file: add this entity",
                        "entity Q1, position 4: the position has no value");
        assertThat(read(person.replace("\n", " ") + "\n" + others.replace("},\n", "}\n"))
                        .holdings())
                .isEqualTo(array.holdings());
        String keyed = "{\"entities\": {\"Q1\": " + person + ", "
                + others.replaceAll("(?m)^\\{\"id\": \"(Q\\d)\"", "\"$1\": $0") + "}}";
        assertThat(read(keyed).holdings()).isEqualTo(array.holdings());
    }

    @Test
    void broken_json_is_told_by_its_line() throws IOException {
        assertThat(read("{\"entities\":\n  {oops}}").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.place()).isEqualTo("line 2"));
    }
}
