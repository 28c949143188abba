package readout.statement;

import java.util.ArrayList;
import java.util.List;
import readout.model.Span;

/** What stands in quotation marks, with its marks: one span a paragraph. */
final class Quotations {
    private static final int NONE = -1;

    private final String text;
    private final List<Quotation> found = new ArrayList<>();
    private boolean running;

    private Quotations(String text) {
        this.text = text;
    }

    /** @param blocks the paragraphs of {@code text}, in order */
    static List<Quotation> in(String text, List<Span> blocks) {
        Quotations quotations = new Quotations(text);
        for (int i = 0; i < blocks.size(); i++) {
            quotations.read(i, blocks.get(i));
        }
        return quotations.found;
    }

    private void read(int block, Span span) {
        int open = NONE;
        boolean continued = running;
        running = false;
        for (int i = span.start(); i < span.end(); i++) {
            Mark mark = Mark.at(text, i, span, open);
            if (mark.opens() && open == NONE) {
                open = i;
            } else if (mark.opens()) {
                found.add(new Quotation(new Span(open, i), block, continued && first(open, span), false));
                open = i;
            } else if (mark.closes() && open != NONE) {
                found.add(
                        new Quotation(new Span(open, i + mark.length()), block, continued && first(open, span), true));
                open = NONE;
            }
            i += mark.length() > 1 ? mark.length() - 1 : 0;
        }
        if (open != NONE) {
            found.add(new Quotation(new Span(open, span.end()), block, continued && first(open, span), false));
            running = true;
        }
    }

    private static boolean first(int open, Span block) {
        return open == block.start();
    }
}
