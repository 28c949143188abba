package readout.pipeline;

import java.util.ArrayList;
import java.util.List;
import readout.model.Span;

/** Joins the lines of a text that is wrapped by hand: most of its lines break off in mid-sentence at about the same width. */
final class Wrapping {
    private static final int NARROWEST = 50;
    private static final int WIDEST = 95;
    private static final int ENOUGH = 2;
    private static final double MOST = 0.6;
    /** A line shorter than this share of the widest one that ends a sentence ends its paragraph. */
    private static final double SHORT = 0.75;

    private final String text;
    private final List<Span> lines;
    private final int width;

    private Wrapping(String text, List<Span> lines) {
        this.text = text;
        this.lines = lines;
        this.width = lines.stream().mapToInt(Span::length).max().orElse(0);
    }

    /** @param lines in order, none blank */
    static Wrapping of(String text, List<Span> lines) {
        return new Wrapping(text, lines);
    }

    /** The paragraphs, or the lines as they are. */
    List<Span> joined() {
        if (!wrapped()) {
            return lines;
        }
        List<Span> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && adjacent(i) && !endsParagraph(lines.get(i - 1))) {
                joined.add(joined.removeLast().union(lines.get(i)));
            } else {
                joined.add(lines.get(i));
            }
        }
        return joined;
    }

    private boolean wrapped() {
        int pairs = 0;
        int broken = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (adjacent(i)) {
                pairs++;
                broken += breaksOff(lines.get(i - 1)) ? 1 : 0;
            }
        }
        return broken >= ENOUGH && broken >= MOST * pairs;
    }

    /** Whether nothing but one line end stands between this line and the one before. */
    private boolean adjacent(int i) {
        String between = text.substring(lines.get(i - 1).end(), lines.get(i).start());
        return between.isBlank() && between.chars().filter(c -> c == '\n').count() == 1;
    }

    private boolean breaksOff(Span line) {
        return line.length() >= NARROWEST && line.length() <= WIDEST && !endsSentence(line);
    }

    private boolean endsParagraph(Span line) {
        return endsSentence(line) && line.length() < SHORT * width;
    }

    private boolean endsSentence(Span line) {
        return ".!?:\"”’)".indexOf(text.charAt(line.end() - 1)) >= 0;
    }
}
