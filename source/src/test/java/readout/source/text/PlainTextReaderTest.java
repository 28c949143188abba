package readout.source.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.Basis;
import readout.model.Edtf;
import readout.model.Furniture;
import readout.model.FurnitureKind;
import readout.model.Published;

class PlainTextReaderTest {
    private static final String FIRST =
            "The foreign ministers of the two countries met in the capital on Wednesday, officials said.";

    private final PlainTextReader reader = PlainTextReader.bundled();

    @Test
    void an_aggregators_page_is_taken_apart() {
        String text = """
                Ministers Agree On A Railway Across The River

                Dana WhitlockWeb Editor

                09th Dec, 2020. 10:13 pm
                Ministers Agrees On A Railway Across The River

                %s

                Adsense 300 x 250

                They signed nothing

                Read more: Five charts on freight

                Share this

                Source: Meridian Wire
                """.formatted(FIRST);
        PlainText found = reader.read(text);
        assertThat(marked(found, text))
                .containsExactly(
                        "HEADLINE Ministers Agree On A Railway Across The River",
                        "BYLINE Dana WhitlockWeb Editor",
                        "TIMESTAMP 09th Dec, 2020. 10:13 pm",
                        "HEADLINE Ministers Agrees On A Railway Across The River",
                        "ADVERTISEMENT Adsense 300 x 250",
                        "NAVIGATION Read more: Five charts on freight",
                        "NAVIGATION Share this",
                        "CREDIT Source: Meridian Wire");
        assertThat(found.title()).contains("Ministers Agree On A Railway Across The River");
        assertThat(found.authors()).containsExactly("Dana Whitlock");
        assertThat(found.published()).isEqualTo(Published.on(Edtf.of("2020-12-09"), Basis.STATED));
        assertThat(found.outlet()).isEmpty();
    }

    @Test
    void a_dateline_names_a_newspaper_but_an_agency_is_no_outlet() {
        assertThat(reader.read("Talks\n\nNew York, The Gulf Observer: " + FIRST).outlet())
                .contains("The Gulf Observer");
        assertThat(reader.read("Talks\n\nANKARA, Sept 4 (Meridian Wire) - " + FIRST)
                        .outlet())
                .isEmpty();
        assertThat(reader.read("Talks\n\nNew York, The Zorbl: " + FIRST).outlet())
                .isEmpty();
    }

    @Test
    void a_dateline_without_a_year_gives_no_date() {
        assertThat(reader.read("Talks\n\nANKARA, Sept 4 (Meridian Wire) - " + FIRST)
                        .published())
                .isEqualTo(Published.UNKNOWN);
        assertThat(reader.read("Talks\n\nANKARA, Sept 4, 2023 (Meridian Wire) - " + FIRST)
                        .published())
                .isEqualTo(Published.on(Edtf.of("2023-09-04"), Basis.STATED));
    }

    @Test
    void a_masthead_above_the_date_is_the_outlet() {
        PlainText found = reader.read("On a visit\n\nChancery Bulletin\nBaku, 6 April 2023\n\n" + FIRST);
        assertThat(found.outlet()).contains("Chancery Bulletin");
        assertThat(found.published()).isEqualTo(Published.on(Edtf.of("2023-04-06"), Basis.STATED));
    }

    @Test
    void the_day_of_publication_goes_before_the_day_of_a_change() {
        PlainText found = reader.read("Talks\n\nUpdated 5 May 2021\nPublished: 3 May 2021\n\n" + FIRST);
        assertThat(found.published()).isEqualTo(Published.on(Edtf.of("2021-05-03"), Basis.STATED));
        assertThat(reader.read("Talks\n\nLast updated: 5 May 2021\n\n" + FIRST).published())
                .isEqualTo(Published.on(Edtf.of("2021-05-05"), Basis.INFERRED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 May 2021",
                "Posted Monday, May 3, 2021 | Signal Square",
                "Published on 3 May 2021 at 10:13 pm GMT",
                "Last updated: 2021-05-03T10:13:00Z",
                "Mon, 3 May 2021 10:13 GMT"
            })
    void a_line_about_a_date_is_a_timestamp(String line) {
        PlainText found = reader.read("Talks\n\n" + line + "\n\n" + FIRST);
        assertThat(found.furniture())
                .extracting(Furniture::kind)
                .containsExactly(FurnitureKind.HEADLINE, FurnitureKind.TIMESTAMP);
        assertThat(found.published().when()).contains(Edtf.of("2021-05-03"));
    }

    @Test
    void a_paragraph_may_have_a_dateline_below_a_masthead_with_the_date() {
        String text = "Talks\n\nAndes Tribune, 3 May 2021\n\nARGYLE, Saint Vincent - " + FIRST;
        assertThat(marked(reader.read(text), text))
                .containsExactly(
                        "HEADLINE Talks", "DATELINE Andes Tribune, 3 May 2021", "DATELINE ARGYLE, Saint Vincent -");
    }

    @Test
    void a_date_in_the_story_is_not_the_day_of_publication() {
        assertThat(reader.read("Talks\n\n" + FIRST + "\n\nThe first talks were on 3 May 2021.")
                        .published())
                .isEqualTo(Published.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Dana Whitlock",
                "BY DANA WHITLOCK",
                "By Dana Whitlock, Foreign Editor",
                "By Dana Whitlock, The Northern Ledger, Vienna",
                "Dana Whitlock, Staff Writer",
                "Dana Whitlock | Diplomatic Correspondent",
                "Written by Dana Whitlock"
            })
    void a_byline_names_the_author(String line) {
        assertThat(reader.read("Talks\n\n" + line + "\n\n" + FIRST).authors())
                .singleElement()
                .asString()
                .isEqualToIgnoringCase("Dana Whitlock");
    }

    @Test
    void several_authors_are_told_apart() {
        assertThat(reader.read("Talks\n\nBy Dana Whitlock, Omar El Sayed and Imogen Farrow\n\n" + FIRST)
                        .authors())
                .containsExactly("Dana Whitlock", "Omar El Sayed", "Imogen Farrow");
    }

    @Test
    void a_text_without_a_headline_has_no_title() {
        assertThat(reader.read(FIRST).title()).isEmpty();
        assertThat(reader.read(FIRST + "\n\n" + FIRST).title()).isEmpty();
        String wrapped =
                "The foreign minister of the first country telephoned his counterpart\nof the second on Monday.\n";
        assertThat(reader.read(wrapped).title()).isEmpty();
    }

    @Test
    void a_paragraph_is_never_furniture() {
        String text = "Talks\n\n" + FIRST + "\n\nRead the statement, he said, and share this view with others.\n";
        assertThat(marked(reader.read(text), text)).containsExactly("HEADLINE Talks");
    }

    @Test
    void an_empty_text_has_nothing() {
        assertThat(reader.read(""))
                .isEqualTo(new PlainText(Optional.empty(), List.of(), Optional.empty(), Published.UNKNOWN, List.of()));
    }

    private static List<String> marked(PlainText found, String text) {
        return found.furniture().stream()
                .map(f -> f.kind() + " " + f.span().of(text))
                .toList();
    }

    @Test
    void a_headline_that_starts_with_capitals_is_no_dateline() {
        String text = "EU-Turkey talks resume\n\n" + FIRST;
        assertThat(reader.read(text).furniture()).extracting(f -> f.kind()).containsExactly(FurnitureKind.HEADLINE);
    }
}
