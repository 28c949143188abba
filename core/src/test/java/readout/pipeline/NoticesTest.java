package readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.model.Article;
import readout.model.Because;
import readout.model.CodedEvent;
import readout.model.EventParty;
import readout.model.EventStatus;
import readout.model.EventType;
import readout.model.Mention;
import readout.model.MentionType;
import readout.model.Notice;
import readout.model.Provenance;
import readout.model.Published;
import readout.model.Quantity;
import readout.model.Reading;
import readout.model.Span;
import readout.model.Statement;
import readout.model.StatementAct;
import readout.model.StatementForm;
import readout.model.When;

/** What a reading says of its article's wording and of what it tells in two ways. */
class NoticesTest {
    private static final String TEXT =
            "Blue troops freed Aghdal. Red troops freed Aghdal. Red troops freed Terin. 40 buses left Aghdal. 60 buses left Aghdal.";

    private static Reading reading(String text) {
        Article article = new Article(
                "test",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Published.UNKNOWN,
                text,
                List.of());
        return Reading.of(article, new Provenance("0", "0", "none"));
    }

    private static List<String> leaks(String text) {
        return Leaks.marked(reading(text)).notices().stream()
                .map(notice -> notice.code() + " " + notice.span().of(text))
                .toList();
    }

    @Test
    void what_a_party_calls_its_own_is_flagged_outside_quotation_marks() {
        assertThat(leaks("They spoke of the situation in our region. “Our region needs rest,” she said."))
                .containsExactly("wording.first_person our region");
        assertThat(leaks("He spoke of ``our brave soldiers'' to our correspondent."))
                .isEmpty();
    }

    @Test
    void an_opinion_speaks_in_the_first_person_throughout() {
        assertThat(leaks("We should ask who leads our nation.")).isEmpty();
    }

    private static Span at(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static CodedEvent freed(String actor, String words) {
        return new CodedEvent(
                EventType.RETREAT,
                Optional.empty(),
                List.of(),
                "0841",
                EventStatus.ACTUAL,
                Optional.empty(),
                List.of(new EventParty(Optional.of(actor), Optional.empty(), at(words))),
                List.of(),
                When.UNKNOWN,
                Optional.empty(),
                at(words),
                new Because("deed", "free.v"));
    }

    private static Statement counted(String words, int buses) {
        Quantity quantity = new Quantity(
                BigDecimal.valueOf(buses),
                Optional.empty(),
                Optional.empty(),
                Optional.of("buses"),
                at(buses + " buses"));
        return new Statement(
                Optional.empty(),
                Optional.empty(),
                List.of(at(words)),
                StatementForm.AGENTLESS,
                false,
                StatementAct.INFORM,
                List.of(),
                List.of(quantity),
                new Because("verb", "say"));
    }

    private static Mention place(int start, String name) {
        return new Mention(
                new Span(start, start + name.length()),
                MentionType.PLACE,
                Optional.of("place:" + name),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void one_deed_by_two_parties_and_two_numbers_of_one_thing_are_told() {
        Reading r = reading(TEXT);
        List<Mention> places = List.of(
                place(TEXT.indexOf("Aghdal"), "Aghdal"),
                place(TEXT.indexOf("Aghdal", 30), "Aghdal"),
                place(TEXT.indexOf("Terin"), "Terin"),
                place(TEXT.indexOf("Aghdal", 80), "Aghdal"),
                place(TEXT.lastIndexOf("Aghdal"), "Aghdal"));
        Reading told = new Reading(
                r.article(),
                List.of(),
                places,
                List.of(),
                List.of(),
                List.of(
                        freed("BLUE", "Blue troops freed Aghdal."),
                        freed("RED", "Red troops freed Aghdal."),
                        freed("RED", "Red troops freed Terin.")),
                List.of(counted("40 buses left Aghdal", 40), counted("60 buses left Aghdal", 60)),
                List.of(),
                r.provenance());
        assertThat(Disputes.marked(told).notices())
                .containsExactly(
                        new Notice(
                                "dispute.agents",
                                at("Red troops freed Aghdal."),
                                "Here it is RED who did it, elsewhere in the article BLUE."),
                        new Notice("dispute.numbers", at("60 buses"), "60 buses here, 40 elsewhere in the article."));
    }
}
