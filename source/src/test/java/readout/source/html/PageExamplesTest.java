package readout.source.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.lexicon.Table;
import readout.model.Edtf;
import readout.source.text.Tables;

/** Every row of the table of page parts, by its example. */
class PageExamplesTest {
    static Stream<Table.Row> rows() {
        return Tables.bundled(Pruner.class, "page.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_part_that_is_not_the_story_goes(Table.Row row) {
        Document page = Jsoup.parse("<p>" + "The envoys met. ".repeat(10) + "</p>" + row.text("example"));
        assertThat(page.body().html()).contains("crumb");
        Pruner.bundled().prune(page);
        assertThat(page.body().html()).doesNotContain("crumb").contains("The envoys met.");
    }

    static Stream<Table.Row> dates() {
        return Tables.bundled(PublishedDay.class, "dates.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("dates")
    void a_page_tells_its_day(Table.Row row) {
        Document page = Jsoup.parse(row.text("example"));
        assertThat(PublishedDay.bundled().find(page, new Metadata(page)).when()).contains(Edtf.of("2020-12-09"));
    }
}
