package readout.server.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
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

class HighlighterTest {
    private static final String TEXT = "Ada Lie met\n\nBo Ek in Oslo";

    @Test
    void layers_that_overlap_cut_the_text_where_they_begin_and_end() {
        List<List<Segment>> paragraphs = Highlighter.paragraphs(reading(), Layers.all());

        assertThat(paragraphs)
                .containsExactly(
                        List.of(
                                new Segment("Ada Lie", "l-engagements l-persons", "person NOR", List.of(1), List.of()),
                                new Segment(" met", "l-engagements", "", List.of(), List.of())),
                        List.of(
                                new Segment("Bo Ek", "l-engagements l-persons", "person NOR", List.of(), List.of()),
                                new Segment(" in Oslo", "", "", List.of(), List.of())));
    }

    @Test
    void a_layer_that_is_off_leaves_no_trace() {
        assertThat(Highlighter.paragraphs(reading(), new Layers(Set.of(Layer.TIMES))))
                .containsExactly(
                        List.of(new Segment("Ada Lie met", "", "", List.of(), List.of())),
                        List.of(new Segment("Bo Ek in Oslo", "", "", List.of(), List.of())));
    }

    @Test
    void no_word_is_lost_or_doubled() {
        String shown = Highlighter.paragraphs(reading(), Layers.all()).stream()
                .map(paragraph ->
                        String.join("", paragraph.stream().map(Segment::text).toList()))
                .reduce((a, b) -> a + "\n\n" + b)
                .orElse("");

        assertThat(shown).isEqualTo(TEXT);
    }

    private static Reading reading() {
        Engagement engagement = new Engagement(
                EngagementKind.MEETING,
                EngagementStatus.HELD,
                Salience.MAIN,
                List.of(),
                When.UNKNOWN,
                Optional.empty(),
                List.of(),
                List.of(),
                new Span(0, TEXT.indexOf(" in Oslo")),
                new Because("verb-frame", "meet.v"));
        return Reading.of(Article.of("a", TEXT), new Provenance("0", "0", "0"))
                .withMentions(List.of(person("Ada Lie"), person("Bo Ek")))
                .withEngagements(List.of(engagement));
    }

    private static Mention person(String name) {
        int start = TEXT.indexOf(name);
        return new Mention(
                new Span(start, start + name.length()),
                MentionType.PERSON,
                Optional.empty(),
                Optional.of("NOR"),
                Optional.empty());
    }
}
