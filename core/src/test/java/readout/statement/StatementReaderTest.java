package readout.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.lexicon.Lexicon;
import readout.model.Quantity;
import readout.model.Span;
import readout.model.Statement;
import readout.model.StatementAct;

class StatementReaderTest {
    private static final Lexicon LEXICON = Lexicon.bundled();
    private static final String QUOTED =
            "“/``/“/4/punct We/PRP/we/3/nsubj have/VBP/have/8/ccomp a/DT/a/5/det deal/NN/deal/3/obj "
                    + ",/,/,/8/punct ”/''/”/8/punct ";

    @Test
    void a_clause_that_a_verb_reports_is_a_statement_without_its_opener() {
        assertThat(new ParsedText()
                        .paragraph("The/DT/the/2/det envoy/NN/envoy/3/nsubj said/VBD/say/0/root that/IN/that/7/mark "
                                + "talks/NNS/talk/7/nsubj would/MD/would/7/aux resume/VB/resume/3/ccomp ././.")
                        .told(LEXICON))
                .containsExactly("indirect: The envoy, said, talks would resume");
    }

    @Test
    void a_turned_subject_speaks_also_where_the_parser_takes_it_for_an_object() {
        assertThat(new ParsedText()
                        .paragraph(QUOTED + "said/VBD/say/0/root Amin/NNP/Amin/8/obj ././.")
                        .told(LEXICON))
                .containsExactly("direct: Amin, said, “ We have a deal , ”");
    }

    @Test
    void a_sentence_in_marks_after_a_quotation_is_the_same_speakers() {
        assertThat(new ParsedText()
                        .paragraph(
                                QUOTED + "Amin/NNP/Amin/9/nsubj said/VBD/say/0/root ././.",
                                "“/``/“/3/punct It/PRP/it/3/nsubj holds/VBZ/hold/0/root well/RB/well/3/advmod ././. ”/''/”/3/punct")
                        .paragraph(
                                "“/``/“/3/punct Nobody/NN/nobody/3/nsubj lost/VBD/lose/0/root anything/NN/anything/3/obj ././. ”/''/”/3/punct")
                        .told(LEXICON))
                .containsExactly(
                        "direct: Amin, said, “ We have a deal , ” … “ It holds well . ” … “ Nobody lost anything . ”");
    }

    @Test
    void a_quotation_without_its_closing_mark_ends_with_its_paragraph() {
        assertThat(new ParsedText()
                        .paragraph(
                                "Amin/NNP/Amin/2/nsubj said/VBD/say/0/root :/:/:/2/punct “/``/“/6/punct We/PRP/we/6/nsubj "
                                        + "won/VBD/win/2/parataxis ././.",
                                "It/PRP/it/2/nsubj rained/VBD/rain/0/root ././.")
                        .paragraph("The/DT/the/2/det road/NN/road/3/nsubj closed/VBD/close/0/root ././.")
                        .told(LEXICON))
                .containsExactly("direct: Amin, said, “ We won . It rained .");
    }

    @Test
    void scare_quotes_are_no_statement() {
        assertThat(new ParsedText()
                        .paragraph(
                                "The/DT/the/4/det “/``/“/4/punct free/JJ/free/4/amod vote/NN/vote/6/nsubj ”/''/”/4/punct "
                                        + "failed/VBD/fail/0/root ././.")
                        .told(LEXICON))
                .isEmpty();
    }

    @Test
    void whom_something_is_according_to_speaks() {
        assertThat(new ParsedText()
                        .paragraph(
                                "The/DT/the/2/det road/NN/road/4/nsubj is/VBZ/be/4/cop open/JJ/open/0/root ,/,/,/4/punct "
                                        + "according/VBG/accord/9/case to/IN/to/6/fixed the/DT/the/9/det mayor/NN/mayor/4/obl ././.")
                        .told(LEXICON))
                .containsExactly("indirect: the mayor, according to, The road is open");
    }

    @Test
    void what_nobody_is_named_for_is_agentless() {
        assertThat(new ParsedText()
                        .paragraph(
                                "It/PRP/it/3/nsubj:pass was/VBD/be/3/aux:pass noted/VBN/note/0/root that/IN/that/6/mark "
                                        + "trade/NN/trade/6/nsubj grew/VBD/grow/3/ccomp ././.")
                        .told(LEXICON))
                .containsExactly("agentless: -, noted, trade grew");
    }

    @Test
    void verbs_inside_a_quotation_report_nothing_of_their_own() {
        assertThat(new ParsedText()
                        .paragraph(
                                "“/``/“/3/punct I/PRP/I/3/nsubj believe/VBP/believe/8/ccomp we/PRP/we/5/nsubj won/VBD/win/3/ccomp "
                                        + ",/,/,/8/punct ”/''/”/8/punct added/VBD/add/0/root Amin/NNP/Amin/8/nsubj ././.")
                        .told(LEXICON))
                .containsExactly("direct: Amin, added, “ I believe we won , ”");
    }

    @Test
    void two_states_speak_together_and_a_number_is_read() {
        Statement statement = new ParsedText()
                .paragraph("Iran/NNP/Iran/4/nsubj and/CC/and/3/cc Oman/NNP/Oman/1/conj said/VBD/say/0/root "
                        + "over/IN/over/6/advmod 10,000/CD/10,000/8/nummod armed/JJ/armed/8/amod men/NNS/man/9/nsubj "
                        + "left/VBD/leave/4/ccomp ././.")
                .statements(LEXICON)
                .getFirst();
        assertThat(statement.joint()).isTrue();
        assertThat(statement.speaker().flatMap(s -> s.actor())).contains("IRN");
        Quantity quantity = statement.quantities().getFirst();
        assertThat(quantity.value()).isEqualByComparingTo(new BigDecimal(10_000));
        assertThat(List.of(quantity.comparator(), quantity.unit(), quantity.of()))
                .containsExactly(Optional.of("over"), Optional.empty(), Optional.of("armed men"));
    }

    @Test
    void a_neutral_cue_leaves_the_act_to_what_is_said() {
        Statement statement = new ParsedText()
                .paragraph(
                        "Oman/NNP/Oman/2/nsubj said/VBD/say/0/root the/DT/the/4/det plan/NN/plan/6/nsubj is/VBZ/be/6/cop "
                                + "unacceptable/JJ/unacceptable/2/ccomp ././.")
                .statements(LEXICON)
                .getFirst();
        assertThat(statement.act()).isEqualTo(StatementAct.REJECT);
        assertThat(statement.joint()).isFalse();
    }

    @Test
    void a_quotation_is_of_who_signs_it() {
        assertThat(new ParsedText()
                        .paragraph(
                                "“/``/“/4/punct The/DT/the/3/det road/NN/road/4/nsubj closed/VBD/close/0/root ././. ”/''/”/4/punct",
                                "—/:/—/2/dep Amin/NNP/Amin/0/root Berg/NNP/Berg/2/flat")
                        .told(LEXICON))
                .containsExactly("direct: Amin Berg, —, “ The road closed . ”");
    }

    @Test
    void what_a_paper_is_told_about_is_not_what_was_said_behind_a_quotation() {
        assertThat(new ParsedText()
                        .paragraph(QUOTED
                                + "Amin/NNP/Amin/9/nsubj told/VBD/tell/0/root a/DT/a/11/det paper/NN/paper/9/obj "
                                + "of/IN/of/14/case the/DT/the/14/det talks/NNS/talk/9/obl ././.")
                        .told(LEXICON))
                .containsExactly("direct: Amin, told, “ We have a deal , ”");
    }

    @Test
    void an_aside_may_stand_between_a_speaker_and_the_verb() {
        assertThat(new ParsedText()
                        .paragraph(
                                QUOTED
                                        + "Amin/NNP/Amin/15/nsubj ,/,/,/8/punct who/WP/who/11/nsubj led/VBD/lead/8/acl:relcl "
                                        + "them/PRP/they/11/obj ,/,/,/8/punct told/VBD/tell/0/root a/DT/a/16/det paper/NN/paper/14/obj ././.")
                        .told(LEXICON))
                .containsExactly("direct: Amin, told, “ We have a deal , ”");
    }

    @Test
    void whoever_stands_right_before_the_verb_speaks_not_what_was_put_in_front() {
        assertThat(new ParsedText()
                        .paragraph(
                                "“/``/“/4/punct It/PRP/it/4/nsubj is/VBZ/be/4/cop good/JJ/good/0/root ././. ”/''/”/4/punct",
                                "That/DT/that/4/obj ,/,/,/4/punct Amin/NNP/Amin/4/nsubj said/VBD/say/0/root ,/,/,/4/punct "
                                        + "“/``/“/4/punct would/MD/would/8/aux help/VB/help/4/ccomp us/PRP/we/8/obj all/DT/all/9/det ././. ”/''/”/4/punct")
                        .told(LEXICON))
                .containsExactly("direct: Amin, said, “ It is good . ” … “ would help us all . ”");
    }

    @Test
    void a_headline_s_verb_is_not_part_of_who_speaks() {
        assertThat(new ParsedText()
                        .paragraph(
                                "UN/NNP/UN/4/compound chief/NN/chief/4/compound visits/NNS/visit/4/compound Oslo/NNP/Oslo/6/nsubj "
                                        + ",/,/,/6/punct condemns/VBZ/condemn/0/root attacks/NNS/attack/6/obj")
                        .told(LEXICON))
                .containsExactly("indirect: UN chief, condemns, attacks");
    }

    @Test
    void the_ministry_is_that_of_the_state_that_was_named_with_one_before() {
        assertThat(new ParsedText()
                        .paragraph(
                                "Norway/NNP/Norway/4/nmod:poss 's/POS/'s/1/case Foreign/NNP/Foreign/4/compound "
                                        + "Ministry/NNP/Ministry/5/nsubj opened/VBD/open/0/root ././.",
                                "The/DT/the/2/det ministry/NN/ministry/3/nsubj said/VBD/say/0/root trade/NN/trade/5/nsubj "
                                        + "grew/VBD/grow/3/ccomp ././.")
                        .statements(LEXICON)
                        .getFirst()
                        .speaker()
                        .flatMap(speaker -> speaker.actor()))
                .contains("NOR");
    }

    @Test
    void this_claim_stands_for_what_was_said_before() {
        assertThat(new ParsedText()
                        .paragraph(
                                "This/DT/this/2/det claim/NN/claim/4/nsubj:pass was/VBD/be/4/aux:pass made/VBN/make/0/root "
                                        + "by/IN/by/6/case Oman/NNP/Oman/4/obl ././.")
                        .told(LEXICON))
                .containsExactly("indirect: Oman, claim, This claim");
    }

    @Test
    void steps_say_nothing() {
        assertThat(new ParsedText()
                        .paragraph(
                                "All/DT/all/4/nsubj of/IN/of/3/case steps/NNS/step/1/nmod suggest/VBP/suggest/0/root "
                                        + "that/IN/that/7/mark trade/NN/trade/7/nsubj grew/VBD/grow/4/ccomp ././.")
                        .told(LEXICON))
                .containsExactly("agentless: -, suggest, trade grew");
    }

    @Test
    void a_closing_mark_typed_before_a_word_opens_a_quotation() {
        String text = "”We won.” They left.";
        assertThat(Quotations.in(text, List.of(new Span(0, text.length()))))
                .extracting(quotation -> quotation.span().of(text))
                .containsExactly("”We won.”");
    }
}
