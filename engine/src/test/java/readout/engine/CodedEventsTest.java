package readout.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.lexicon.Lexicon;
import readout.model.Article;
import readout.model.CodedEvent;
import readout.model.EngagementStatus;
import readout.model.EventParty;
import readout.model.EventStatus;
import readout.model.EventType;
import readout.model.Notice;
import readout.model.Reading;
import readout.model.Speaker;
import readout.pipeline.ArticleReader;

/** Deeds as real sentences tell them: who, to whom, whether, and who says so. */
class CodedEventsTest {
    private static ArticleReader reader;

    @BeforeAll
    static void load() {
        reader = new ArticleReader(CoreNlpEngine.load(), Lexicon.bundled(), "test");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Norway imposed sanctions on Belarus.|SANCTION ACTUAL NOR > BLR
                    Norway threatened to impose sanctions on Belarus.|THREATEN ACTUAL NOR > BLR
                    Norway urged Belarus to release two journalists.|REQUEST ACTUAL NOR > BLR
                    The Kenyan president will visit Uganda next week.|AGREE ACTUAL KEN > UGA
                    The Kenyan president will visit Uganda next week.|CONSULT FUTURE KEN > UGA
                    The Kenyan president did not visit Uganda.|CONSULT NEGATED KEN > UGA
                    Kenyan police arrested a Ugandan journalist.|COERCE ACTUAL KEN > UGA
                    Kenya and Uganda signed a trade agreement.|SUPPORT ACTUAL KEN,UGA >
                    """)
    void a_sentence_gives_its_deed(String sentence, String deed) {
        assertThat(read(sentence).events())
                .extracting(CodedEventsTest::describe)
                .contains(deed.strip());
    }

    @Test
    void what_a_party_claims_is_asserted_by_it_and_accuses() {
        Reading reading = read("Ukraine said that Russia shelled the port of Odesa.");
        CodedEvent attack = only(reading, "ASSAULT");
        assertThat(speaker(reading, attack)).contains("UKR");
        CodedEvent accusation = only(reading, "ACCUSE");
        assertThat(accusation.assertedBy()).isEmpty();
        assertThat(describe(accusation)).isEqualTo("ACCUSE ACTUAL UKR > RUS");
    }

    @Test
    void what_a_party_denies_is_negated() {
        Reading reading = read("Russia denied that it shelled Ukraine.");
        assertThat(describe(only(reading, "ASSAULT"))).isEqualTo("ASSAULT NEGATED RUS > UKR");
        assertThat(speaker(reading, only(reading, "ASSAULT"))).contains("RUS");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    No Norwegian soldiers attacked Belarus.|ASSAULT NEGATED NOR > BLR
                    Norway has yet to impose sanctions on Belarus.|SANCTION NEGATED NOR > BLR
                    Norway stopped just short of imposing sanctions on Belarus.|SANCTION NEGATED NOR > BLR
                    Norway would have imposed sanctions on Belarus.|SANCTION NEGATED NOR > BLR
                    Norway refrained from attacking Belarus.|ASSAULT NEGATED NOR > BLR
                    Norway dismissed reports that it had attacked Belarus.|ASSAULT NEGATED NOR > BLR
                    Norway lifted sanctions on Belarus that it had imposed in March.|RETREAT ACTUAL NOR > BLR
                    The Norwegian prime minister called on King Charles of Britain at Windsor Castle.|CONSULT ACTUAL NOR > GBR
                    """)
    void words_around_a_deed_tell_whether_it_was_done(String sentence, String deed) {
        assertThat(read(sentence).events())
                .extracting(CodedEventsTest::describe)
                .contains(deed.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Bogus footage showed Norway attacking Belarus.|ASSAULT NEGATED NOR > BLR
                    The film does not show Norwegian soldiers attacking Belarus.|ASSAULT NEGATED NOR > BLR
                    Norway had meant to impose sanctions on Belarus.|SANCTION NEGATED NOR > BLR
                    Norway talked of sending tanks to Ukraine, but none have been sent.|AID NEGATED NOR > UKR
                    Norway will send tanks to Ukraine provided that Sweden agrees.|AID HYPOTHETICAL NOR > UKR
                    Norway is not the only country to have imposed sanctions on Belarus.|SANCTION ACTUAL NOR > BLR
                    Norway is on the verge of breaking off relations with Belarus.|SANCTION FUTURE NOR > BLR
                    In the 1980s, Iraq attacked Iran.|ASSAULT PAST IRQ > IRN
                    """)
    void a_later_or_farther_word_tells_whether_it_was_done(String sentence, String deed) {
        assertThat(read(sentence).events())
                .extracting(CodedEventsTest::describe)
                .contains(deed.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ukraine accused Russia of shelling a village.|ACCUSE ACTUAL UKR > RUS
                    Kenya released two Ugandan students who were arrested last week.|RETREAT ACTUAL KEN > UGA
                    The Kenyan army attacked a Ugandan base, killing five people.|ASSAULT ACTUAL KEN > UGA
                    """)
    void what_is_told_only_beside_a_deed_is_none_of_its_own(String sentence, String deed) {
        assertThat(read(sentence).events())
                .extracting(CodedEventsTest::describe)
                .containsExactly(deed.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Taliban bombers killed 48 people in two attacks in Kabul.|AFG
                    Norway agreed to build a hospital in Kenya.|KEN
                    """)
    void the_place_tells_of_whom_nothing_else_is_known(String sentence, String state) {
        assertThat(read(sentence).events().getFirst().targets())
                .extracting(EventParty::actor)
                .contains(Optional.of(state));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Russia has not attacked Ukraine, its spokesman said.|RUS
                    "Kenya has never sent weapons to Uganda," the defence minister told reporters in Nairobi.|KEN
                    """)
    void who_speaks_for_a_state_that_is_not_named_asserts_for_it(String sentence, String state) {
        Reading reading = read(sentence);
        assertThat(reading.events())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(speaker(reading, event)).contains(state));
    }

    @Test
    void who_dismisses_reports_of_a_deed_denies_it() {
        Reading reading = read("Norway dismissed reports that Sweden had attacked Belarus.");
        assertThat(speaker(reading, only(reading, "ASSAULT"))).contains("NOR");
        assertThat(describe(only(reading, "REJECT"))).startsWith("REJECT ACTUAL NOR");
    }

    @Test
    void a_refusal_is_told_by_who_refuses_and_asserted_by_nobody_else() {
        Reading reading = read("Norway said it will not meet Belarus.");
        assertThat(only(reading, "CONSULT").assertedBy()).isEmpty();
        assertThat(only(reading, "REJECT").assertedBy()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The presidents of Kenya and Uganda will meet in Nairobi on Friday.",
                "The presidents of Kenya and Uganda called off a meeting in Nairobi.",
                "Kenya's foreign minister proposed a meeting with his Ugandan counterpart."
            })
    void a_consultation_agrees_with_the_contact_of_the_same_words(String sentence) {
        Reading reading = read(sentence);
        EngagementStatus contact = reading.engagements().getFirst().status();
        EventStatus same = switch (contact) {
            case HELD, ONGOING -> EventStatus.ACTUAL;
            case ANNOUNCED -> EventStatus.FUTURE;
            case PROPOSED -> EventStatus.HYPOTHETICAL;
            case CANCELLED, DENIED -> EventStatus.NEGATED;
        };
        assertThat(reading.events().stream().filter(e -> e.type() == EventType.CONSULT))
                .allSatisfy(e -> {
                    assertThat(e.status()).isEqualTo(same);
                    assertThat(codes(e.sources())).isEqualTo("KEN,UGA");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Iran and the United States met at the World Cup in Doha.",
                "Portugal met Morocco in the quarter-final.",
                "Lightning struck a church in Ecuador.",
                "Shares in Japan retreated on Tuesday.",
                "France attacked early in the championship final.",
                "The bakery opened a second shop in the old town."
            })
    void what_no_party_does_is_no_deed(String sentence) {
        assertThat(read(sentence).events()).isEmpty();
    }

    @Test
    void one_place_that_two_armies_freed_is_a_dispute() {
        Reading reading = read("""
                The flag was hoisted after the Ugandan army liberated the Lamwo area adjacent to Sudan. \
                The envoy added that the Kenyan army had liberated 20 more villages, including the border area of Lamwo.""");
        assertThat(reading.notices()).extracting(Notice::code).contains(Notice.TWO_AGENTS);
        assertThat(read("The Ugandan army liberated the Lamwo area. The Kenyan army liberated the Kotido area.")
                        .notices())
                .isEmpty();
    }

    @Test
    void every_party_is_shown_by_words_of_the_text() {
        String text = "Norway imposed sanctions on Belarus.";
        CodedEvent event = read(text).events().getFirst();
        assertThat(event.sources().getFirst().span().of(text)).isEqualTo("Norway");
        assertThat(event.targets().getFirst().span().of(text)).isEqualTo("Belarus");
        assertThat(event.evidence().of(text)).isEqualTo(text);
    }

    private static CodedEvent only(Reading reading, String type) {
        List<CodedEvent> events = reading.events().stream()
                .filter(e -> e.type().name().equals(type))
                .toList();
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private static Optional<String> speaker(Reading reading, CodedEvent event) {
        return event.assertedBy()
                .flatMap(i -> reading.statements().get(i).speaker())
                .flatMap(Speaker::actor);
    }

    private static String describe(CodedEvent e) {
        return (e.type() + " " + e.status() + " " + codes(e.sources()) + " > " + codes(e.targets())).strip();
    }

    private static String codes(List<EventParty> parties) {
        return parties.stream().flatMap(p -> p.actor().stream()).sorted().collect(Collectors.joining(","));
    }

    private static Reading read(String text) {
        return reader.read(Article.of("example", text));
    }
}
