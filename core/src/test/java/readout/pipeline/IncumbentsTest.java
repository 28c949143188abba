package readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.lexicon.Lexicon;
import readout.model.Article;
import readout.model.Basis;
import readout.model.Because;
import readout.model.Edtf;
import readout.model.Engagement;
import readout.model.EngagementKind;
import readout.model.EngagementStatus;
import readout.model.Holding;
import readout.model.Notice;
import readout.model.Participant;
import readout.model.Provenance;
import readout.model.Published;
import readout.model.Reading;
import readout.model.Salience;
import readout.model.Span;
import readout.model.When;

class IncumbentsTest {
    private static final String TEXT = "The Fijian fisheries minister met him.";
    private static final List<Holding> HOLDERS =
            List.of(holding("Ana Lind", "2020-01-01", "2021-06-30"), holding("Karl Berg", "2021-06-30", "2023-01-01"));

    private static Holding holding(String person, String from, String until) {
        return new Holding(
                person,
                "FJI",
                "foreign minister",
                Optional.of(Edtf.of(from)),
                Optional.of(Edtf.of(until)),
                Optional.empty());
    }

    private static Reading reading(String when, Optional<String> person) {
        Participant minister = new Participant(
                person, Optional.of("FJI"), Optional.of("top diplomat"), Optional.empty(), new Span(0, 29));
        Engagement contact = new Engagement(
                EngagementKind.MEETING,
                EngagementStatus.HELD,
                Salience.MAIN,
                List.of(minister),
                when.isEmpty() ? When.UNKNOWN : When.on(Edtf.of(when), Basis.STATED),
                Optional.empty(),
                List.of(),
                List.of(),
                new Span(0, 10),
                new Because("by-hand", "test"));
        Article article = Article.of("a", TEXT).published(Published.on(Edtf.of("2022-05-05"), Basis.METADATA));
        return Reading.of(article, new Provenance("test", "test", "by hand")).withEngagements(List.of(contact));
    }

    private static Reading named(Reading reading) {
        return new Incumbents(Lexicon.bundled().with(HOLDERS)).named(reading);
    }

    private static String person(Reading reading) {
        return reading.engagements()
                .getFirst()
                .participants()
                .getFirst()
                .person()
                .orElse("nobody");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-16, Ana Lind",
        "2020, Ana Lind",
        "2022, Karl Berg",
        "2021-06-30, nobody",
        "2021, nobody",
        "2019, nobody",
        "'', Karl Berg",
    })
    void whoever_alone_held_the_office_then_is_named(String when, String person) {
        assertThat(person(named(reading(when, Optional.empty())))).isEqualTo(person);
    }

    @Test
    void a_name_that_does_not_come_from_the_article_has_a_notice() {
        assertThat(named(reading("2020", Optional.empty())).notices())
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.code()).isEqualTo(Notice.NAMED_BY_TABLE);
                    assertThat(notice.span()).isEqualTo(new Span(0, 29));
                    assertThat(notice.message()).startsWith("Ana Lind ");
                });
    }

    @Test
    void the_name_of_the_article_stays() {
        Reading reading = reading("2020", Optional.of("Eva Holm"));
        assertThat(named(reading)).isEqualTo(reading);
    }

    @Test
    void the_bundled_table_names_nobody() {
        Reading reading = reading("2020", Optional.empty());
        assertThat(new Incumbents(Lexicon.bundled()).named(reading)).isEqualTo(reading);
    }
}
