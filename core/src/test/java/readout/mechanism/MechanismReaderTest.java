package readout.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import readout.lexicon.Lexicon;
import readout.model.Article;
import readout.model.Because;
import readout.model.Engagement;
import readout.model.EngagementKind;
import readout.model.EngagementStatus;
import readout.model.Mention;
import readout.model.MentionType;
import readout.model.Provenance;
import readout.model.Reading;
import readout.model.Salience;
import readout.model.Span;
import readout.model.When;

class MechanismReaderTest {
    private static final Pattern SENTENCE = Pattern.compile("[^.\\n]+\\.?");

    private final Lexicon lexicon = Lexicon.bundled();
    private final MechanismReader reader = new MechanismReader(lexicon);

    @Test
    void a_format_in_the_sentence_of_a_contact_is_the_contacts() {
        assertThat(mechanisms("The ministers met in the 3+3 format.", "The ministers met"))
                .containsExactly("3+3");
    }

    @Test
    void what_is_said_later_belongs_to_the_main_talk() {
        assertThat(mechanisms("The ministers met. Both stressed the worth of the Minsk Group.", "The ministers met"))
                .containsExactly("OSCE Minsk Group");
    }

    @Test
    void background_invokes_nothing() {
        assertThat(mechanisms("The ministers met. The Minsk Group was set up in 1992.", "The ministers met"))
                .isEmpty();
    }

    @Test
    void a_common_noun_counts_only_where_the_contact_is_told() {
        assertThat(mechanisms("The ministers met. Both said that the ceasefire holds.", "The ministers met"))
                .isEmpty();
        assertThat(mechanisms("The ministers discussed a ceasefire.", "The ministers discussed"))
                .containsExactly("ceasefire");
    }

    @Test
    void formats_and_agreements_are_mentions() {
        String text =
                "The Normandy format gave way to the Azerbaijan-Iran Joint State Commission and the UN Security Council Resolution 1701.";
        assertThat(mentions(text))
                .extracting(m -> m.type() + " " + m.span().of(text))
                .containsExactly(
                        "MECHANISM Normandy format",
                        "MECHANISM Azerbaijan-Iran Joint State Commission",
                        "INSTRUMENT UN Security Council Resolution 1701");
    }

    @Test
    void other_words_of_one_format_are_one_entity() {
        assertThat(mentions("The 3+3 mechanism is young. The 3+3 format has six members."))
                .extracting(Mention::entity)
                .containsExactly(Optional.of("mechanism:3-3"), Optional.of("mechanism:3-3"));
    }

    @Test
    void an_organisation_is_no_agreement() {
        assertThat(mentions("The North Atlantic Treaty Organization has its seat in Brussels."))
                .isEmpty();
    }

    @Test
    void capitals_of_a_headline_make_no_agreement() {
        assertThat(mentions("Valetta Signs Great Border Accords With Neighbours"))
                .isEmpty();
    }

    @Test
    void members_are_actors_that_the_lexicon_knows() {
        Set<String> codes = Stream.concat(
                        lexicon.countries().stream().map(c -> c.code()),
                        lexicon.organisations().stream().map(o -> o.code()))
                .collect(Collectors.toSet());
        assertThat(lexicon.mechanisms().stream().flatMap(m -> m.members().stream()))
                .isSubsetOf(codes);
        assertThat(lexicon.mechanisms())
                .allMatch(m -> m.kind() == MentionType.MECHANISM || m.kind() == MentionType.INSTRUMENT);
    }

    private List<String> mechanisms(String text, String evidence) {
        return read(text, evidence).engagements().getFirst().mechanisms();
    }

    private List<Mention> mentions(String text) {
        return read(text).mentions();
    }

    private MechanismReader.Invoked read(String text, String... evidence) {
        List<Span> sentences = new ArrayList<>();
        SENTENCE.matcher(text).results().forEach(m -> sentences.add(new Span(m.start(), m.end())));
        List<Engagement> engagements = Arrays.stream(evidence)
                .map(words -> meeting(new Span(text.indexOf(words), text.indexOf(words) + words.length())))
                .toList();
        return reader.read(reading(text, engagements), sentences);
    }

    private static Engagement meeting(Span evidence) {
        return new Engagement(
                EngagementKind.MEETING,
                EngagementStatus.HELD,
                Salience.MAIN,
                List.of(),
                When.UNKNOWN,
                Optional.empty(),
                List.of(),
                List.of(),
                evidence,
                new Because("frame", "meet.v"));
    }

    private static Reading reading(String text, List<Engagement> engagements) {
        return Reading.of(Article.of("a", text), new Provenance("0", "0", "none"))
                .withEngagements(engagements);
    }
}
