package readout.server.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import readout.model.Span;

class ExcerptTest {
    @Test
    void the_context_ends_with_the_paragraph() {
        String text = "First.\nThe ministers met in Oslo. They spoke.\nLast.";
        int start = text.indexOf("met");

        assertThat(Excerpt.of(text, new Span(start, start + "met in Oslo".length())))
                .isEqualTo(new Excerpt("The ministers ", "met in Oslo", ". They spoke."));
    }

    @Test
    void a_long_paragraph_is_cut_between_words() {
        String text = "word ".repeat(100) + "HERE" + " word".repeat(100);
        Excerpt excerpt = Excerpt.of(text, new Span(500, 504));

        assertThat(excerpt.before()).startsWith("… word ").endsWith("word ").hasSizeLessThan(230);
        assertThat(excerpt.words()).isEqualTo("HERE");
        assertThat(excerpt.after()).startsWith(" word").endsWith("word …").hasSizeLessThan(230);
    }

    @Test
    void words_without_blanks_around_and_over_lines_are_shown_whole() {
        String text = "x".repeat(900);
        assertThat(Excerpt.of(text, new Span(400, 500)).words()).hasSize(100);
        assertThat(Excerpt.of("a\nb", new Span(0, 3)).words()).isEqualTo("a b");
        assertThat(Excerpt.of("", new Span(0, 0)).words()).isEmpty();
    }
}
