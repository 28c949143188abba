package readout.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.model.Span;

class QuotationsTest {
    @Test
    void straight_curly_and_doubled_marks_are_the_same() {
        assertThat(quoted("\"Yes,\" he said. “No,” she said. ''Well,'' they said."))
                .containsExactly("\"Yes,\"", "“No,”", "''Well,''");
    }

    @Test
    void an_opening_mark_before_a_blank_closes() {
        assertThat(quoted("“Apparently not,“ he said.")).containsExactly("“Apparently not,“");
    }

    @Test
    void an_apostrophe_opens_nothing() {
        assertThat(quoted("The mayor's dogs' home isn't far.")).isEmpty();
    }

    @Test
    void a_paragraph_that_opens_again_goes_on() {
        List<Quotation> found = in("“One.\n“Two.”\nThree.");
        assertThat(found).extracting(Quotation::continued).containsExactly(false, true);
        assertThat(found).extracting(Quotation::closed).containsExactly(false, true);
        assertThat(found).extracting(Quotation::block).containsExactly(0, 1);
    }

    private static List<String> quoted(String text) {
        return in(text).stream().map(q -> q.span().of(text)).toList();
    }

    private static List<Quotation> in(String text) {
        List<Span> blocks = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n")) {
            blocks.add(new Span(start, start + line.length()));
            start += line.length() + 1;
        }
        return Quotations.in(text, blocks);
    }
}
