package readout.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.language.NameType;
import readout.language.Sentence;
import readout.language.Token;
import readout.lexicon.Lexicon;
import readout.model.Because;
import readout.model.Engagement;
import readout.model.EngagementKind;
import readout.model.EngagementStatus;
import readout.model.Salience;
import readout.model.Span;
import readout.model.When;

/** Sentences are written {@code word/TAG} or {@code word/TAG/lemma}. */
class TopicReaderTest {
    private static final String MET = "The/DT ministers/NNS/minister met/VBD/meet in/IN Vienna/NNP ./.";

    private final TopicReader reader = new TopicReader(Lexicon.bundled());

    @Test
    void a_list_of_topics_is_taken_apart() {
        assertThat(
                        topics(
                                MET,
                                "They/PRP discussed/VBD/discuss trade/NN ,/, the/DT war/NN in/IN Sudan/NNP and/CC normalisation/NN of/IN relations/NNS/relation ./."))
                .containsExactly("trade", "war in Sudan", "normalisation of relations");
    }

    @Test
    void what_others_do_in_the_next_sentence_is_no_topic() {
        assertThat(topics(MET, "Parliament/NN discussed/VBD/discuss taxes/NNS/tax ./."))
                .isEmpty();
    }

    @Test
    void empty_nouns_lead_on_to_what_fills_them() {
        assertThat(
                        topics(
                                MET,
                                "They/PRP discussed/VBD/discuss issues/NNS/issue such/JJ as/IN trade/NN and/CC visas/NNS/visa ./."))
                .containsExactly("trade", "visas");
        assertThat(topics(MET, "They/PRP discussed/VBD/discuss various/JJ issues/NNS/issue ./."))
                .isEmpty();
    }

    @Test
    void the_subject_of_an_agenda_is_a_topic() {
        assertThat(topics(MET, "Border/NN trade/NN was/VBD/be on/IN the/DT agenda/NN ./."))
                .containsExactly("Border trade");
    }

    @Test
    void a_length_of_time_is_no_topic() {
        assertThat(
                        topics(
                                "The/DT ministers/NNS/minister spoke/VBD/speak for/IN about/IN two/CD hours/NNS/hour about/IN trade/NN ./."))
                .containsExactly("trade");
    }

    @Test
    void there_are_at_most_five() {
        assertThat(
                        topics(
                                MET,
                                "They/PRP discussed/VBD/discuss trade/NN ,/, energy/NN ,/, water/NN ,/, visas/NNS/visa ,/, fishing/NN and/CC gas/NN ./."))
                .hasSize(5);
    }

    private List<String> topics(String... tagged) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (String sentence : tagged) {
            sentences.add(sentence(sentence, start));
            start = sentences.getLast().span().end() + 1;
        }
        Engagement meeting = meeting(sentences.getFirst().span());
        return reader.topics(meeting, List.of(meeting), sentences, 0);
    }

    private static Sentence sentence(String tagged, int start) {
        List<Token> tokens = new ArrayList<>();
        int at = start;
        for (String part : tagged.split(" ")) {
            String[] parts = part.split("/");
            String lemma = parts.length > 2 ? parts[2] : parts[0].toLowerCase(Locale.ROOT);
            tokens.add(new Token(new Span(at, at + parts[0].length()), parts[0], lemma, parts[1], NameType.NONE));
            at += parts[0].length() + 1;
        }
        return new Sentence(0, tokens);
    }

    private static Engagement meeting(Span evidence) {
        return new Engagement(
                EngagementKind.MEETING,
                EngagementStatus.HELD,
                Salience.OTHER,
                List.of(),
                When.UNKNOWN,
                Optional.empty(),
                List.of(),
                List.of(),
                evidence,
                new Because("frame", "meet.v"));
    }
}
