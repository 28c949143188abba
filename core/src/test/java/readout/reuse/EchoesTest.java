package readout.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.model.Article;
import readout.model.Basis;
import readout.model.Edtf;
import readout.model.Mention;
import readout.model.MentionType;
import readout.model.Notice;
import readout.model.Origin;
import readout.model.OriginKind;
import readout.model.Provenance;
import readout.model.Published;
import readout.model.Reading;
import readout.model.Span;

class EchoesTest {
    private static final String PASSAGE =
            "the two sides exchanged views on the prospects for developing transit corridors and on the situation at the border";
    private static final String RELEASE = "On 4 May the delegations met in Oslo, and " + PASSAGE + ".";
    private static final String REPORT =
            "Rain delayed the flight to Oslo. After lunch " + PASSAGE + ", before the guests left for the harbour.";

    private static Reading reading(String id, String outlet, String published, String text) {
        Article article = Article.of(id, text)
                .outlet(Optional.of(outlet).filter(name -> !name.isEmpty()))
                .published(published.isEmpty() ? Published.UNKNOWN : Published.on(Edtf.of(published), Basis.METADATA));
        return Reading.of(article, new Provenance("0", "0", "none"));
    }

    private static Reading drawing(Reading reading, String office) {
        return new Reading(
                reading.article(),
                List.of(new Origin(office, OriginKind.GOVERNMENT, new Span(0, 2))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                reading.provenance());
    }

    private static Reading report() {
        return reading("b", "Fjord Daily", "2023-05-05", REPORT);
    }

    @Test
    void a_passage_of_an_earlier_text_is_told_with_its_place() {
        List<Echo> echoes = Echoes.of(report(), List.of(reading("a", "Meridian Wire", "2023-05-04", RELEASE)));
        assertThat(echoes).singleElement().satisfies(echo -> {
            assertThat(echo.span().of(REPORT)).isEqualTo(PASSAGE);
            assertThat(echo.words()).isEqualTo(19);
            assertThat(echo.later()).isTrue();
            assertThat(echo.notice(REPORT).code()).isEqualTo(Notice.COPIED_WORDS);
            assertThat(echo.notice(REPORT).message())
                    .isEqualTo(
                            "19 words, “the two sides exchanged views on the prospects for developing transit corridors …”,"
                                    + " are equal to those of another text: “untitled”, Meridian Wire (a); it had them first.");
        });
    }

    @Test
    void a_text_that_draws_on_an_office_of_state_is_told_before_an_earlier_one() {
        Reading wire = reading("a", "Meridian Wire", "2023-05-03", RELEASE);
        Reading bulletin = drawing(reading("c", "Chancery Bulletin", "2023-05-04", RELEASE), "Kremlin");
        assertThat(Echoes.of(report(), List.of(wire, bulletin))).singleElement().satisfies(echo -> {
            assertThat(echo.official()).contains("Kremlin");
            assertThat(echo.notice(REPORT).code()).isEqualTo(Notice.OFFICIAL_WORDS);
            assertThat(echo.notice(REPORT).message()).contains("are equal to what another text has from Kremlin: ");
        });
        assertThat(Echoes.of(report(), List.of(bulletin, wire)))
                .isEqualTo(Echoes.of(report(), List.of(wire, bulletin)));
    }

    @Test
    void an_office_that_is_named_elsewhere_in_the_other_text_is_not_its_source() {
        Reading bulletin =
                drawing(reading("c", "Chancery Bulletin", "2023-05-04", "So it is said. " + RELEASE), "Kremlin");
        assertThat(Echoes.of(report(), List.of(bulletin)))
                .singleElement()
                .satisfies(echo -> assertThat(echo.official()).isEmpty());
    }

    @Test
    void an_outlet_that_is_an_office_of_state_is_official() {
        Reading ministry = reading("a", "Ministry of Foreign Affairs of Norway", "2023-05-04", RELEASE);
        assertThat(Echoes.of(report(), List.of(ministry)))
                .singleElement()
                .satisfies(echo -> assertThat(echo.official()).contains("Ministry of Foreign Affairs of Norway"));
    }

    @Test
    void the_text_that_had_the_words_first_copies_from_nobody() {
        assertThat(Echoes.of(reading("a", "Meridian Wire", "2023-05-04", RELEASE), List.of(report())))
                .isEmpty();
    }

    @Test
    void where_the_days_do_not_tell_both_are_told_so() {
        Reading undated = reading("a", "", "", RELEASE);
        assertThat(Echoes.of(report(), List.of(undated)))
                .singleElement()
                .satisfies(echo -> assertThat(echo.notice(REPORT).message())
                        .endsWith("which of the two had them first is not known."));
        assertThat(Echoes.of(undated, List.of(report()))).hasSize(1);
    }

    @Test
    void what_is_quoted_or_comes_from_the_same_outlet_is_not_copied() {
        Reading quoting = reading("b", "Fjord Daily", "2023-05-05", "The bulletin has it that “" + PASSAGE + "”.");
        Reading wire = reading("a", "Meridian Wire", "2023-05-04", RELEASE);
        assertThat(Echoes.of(quoting, List.of(wire))).isEmpty();
        assertThat(Echoes.of(report(), List.of(reading("a", "fjord daily", "2023-05-04", RELEASE))))
                .isEmpty();
    }

    @Test
    void names_and_titles_alone_are_no_copied_words() {
        String titles =
                "Minister of Foreign Affairs of the Kingdom of Norway Ana Lind received Minister of Trade of Sweden";
        Reading other = reading("a", "Meridian Wire", "2023-05-04", "In Oslo " + titles + " for lunch.");
        String text = titles + " on Monday.";
        Reading plain = reading("b", "Fjord Daily", "2023-05-05", text);
        int name = text.indexOf(" received");
        Reading named = new Reading(
                plain.article(),
                List.of(),
                List.of(mention(0, name), mention(name + 10, titles.length())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                plain.provenance());
        assertThat(Echoes.of(plain, List.of(other))).hasSize(1);
        assertThat(Echoes.of(named, List.of(other))).isEmpty();
    }

    private static Mention mention(int start, int end) {
        return new Mention(
                new Span(start, end), MentionType.OFFICE, Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void every_run_of_twelve_words_has_one_of_the_phrases_in_it() {
        List<String> words = List.of(RELEASE.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"));
        List<String> phrases = Echoes.phrases(Article.of("a", RELEASE));
        for (int i = 0; i + Echoes.LEAST <= words.size(); i++) {
            String run = String.join(" ", words.subList(i, i + Echoes.LEAST));
            assertThat(phrases).as(run).anyMatch(run::contains);
        }
    }
}
