package readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.model.Article;
import readout.model.Furniture;
import readout.model.FurnitureKind;
import readout.model.Span;

class BlocksTest {
    private final List<Furniture> furniture = new ArrayList<>();

    @Test
    void a_line_is_a_block() {
        assertThat(blocks("Envoys met.\nThey talked for an hour.\n\n  Then they left.  "))
                .containsExactly("Envoys met.", "They talked for an hour.", "Then they left.");
    }

    @Test
    void the_first_headline_is_a_block_and_its_repetition_is_none() {
        String text = "Envoys meet\n\nEnvoys meet again\n\nThe envoys met.\nAdvertisement\nThey left.";
        mark(text, FurnitureKind.HEADLINE, "Envoys meet");
        mark(text, FurnitureKind.HEADLINE, "Envoys meet again");
        mark(text, FurnitureKind.ADVERTISEMENT, "Advertisement");
        assertThat(blocks(text)).containsExactly("Envoys meet", "The envoys met.", "They left.");
    }

    @Test
    void a_block_starts_after_the_dateline() {
        String text = "TEHRAN- The envoys met.";
        mark(text, FurnitureKind.DATELINE, "TEHRAN-");
        assertThat(blocks(text)).containsExactly("The envoys met.");
    }

    @Test
    void lines_that_were_wrapped_are_joined() {
        String text = """
                The foreign minister of the first country telephoned his counterpart
                of the second country on Monday and talked about the border between
                the two, both ministries said.
                On Tuesday the two of them met in a third country to go through the
                papers once more and to set a date.

                Nothing was signed.""";
        assertThat(blocks(text)).hasSize(3);
        assertThat(blocks(text).getFirst()).startsWith("The foreign").endsWith("ministries said.");
    }

    @Test
    void lines_that_end_a_sentence_are_not_joined() {
        String text = """
                The foreign minister telephoned his counterpart on Monday evening.
                The two of them talked about the border between the countries.
                Nothing was signed, as both of the ministries said later on.""";
        assertThat(blocks(text)).hasSize(3);
    }

    @Test
    void nothing_but_furniture_leaves_no_block() {
        mark("Advertisement", FurnitureKind.ADVERTISEMENT, "Advertisement");
        assertThat(blocks("Advertisement")).isEmpty();
        furniture.clear();
        assertThat(blocks(" \n\u00a0\n")).isEmpty();
    }

    private void mark(String text, FurnitureKind kind, String words) {
        int start = text.indexOf(words);
        furniture.add(new Furniture(kind, new Span(start, start + words.length())));
    }

    private List<String> blocks(String text) {
        return Blocks.of(Article.of("a", text).furniture(furniture)).stream()
                .map(span -> span.of(text))
                .toList();
    }
}
