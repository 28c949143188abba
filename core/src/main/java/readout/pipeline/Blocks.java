package readout.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import readout.model.Article;
import readout.model.Furniture;
import readout.model.FurnitureKind;
import readout.model.Span;

/**
 * The stretches of an article that are read: paragraphs without furniture, and the headline as one of its own.
 *
 * <p>A line is a paragraph, unless the text is wrapped by hand: then the lines between two blank lines are one.
 *
 * <p>Example: of {@code "Envoys meet\n\nTEHRAN- They met."} with its headline and dateline marked, the blocks are
 * {@code "Envoys meet"} and {@code "They met."}.
 */
public final class Blocks {
    private final String text;
    private final List<Span> left;
    private final Optional<Span> headline;

    private Blocks(Article article) {
        text = article.text();
        headline = article.furniture().stream()
                .filter(f -> f.kind() == FurnitureKind.HEADLINE)
                .map(Furniture::span)
                .min(Comparator.naturalOrder());
        left = article.furniture().stream()
                .map(Furniture::span)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /** In order, not empty, apart from each other. */
    public static List<Span> of(Article article) {
        return new Blocks(article).blocks();
    }

    private List<Span> blocks() {
        List<Span> blocks = new ArrayList<>(Wrapping.of(text, pieces()).joined());
        headline.map(this::stripped).filter(span -> span.length() > 0).ifPresent(blocks::add);
        blocks.sort(Comparator.naturalOrder());
        return List.copyOf(blocks);
    }

    /** The lines, less what is furniture in them. */
    private List<Span> pieces() {
        List<Span> pieces = new ArrayList<>();
        int start = 0;
        for (Span cut : left) {
            lines(start, cut.start(), pieces);
            start = Math.max(start, cut.end());
        }
        lines(start, text.length(), pieces);
        return pieces;
    }

    private void lines(int from, int to, List<Span> pieces) {
        int start = from;
        while (start < to) {
            int end = text.indexOf('\n', start);
            end = end < 0 || end > to ? to : end;
            Span piece = stripped(new Span(start, end));
            if (piece.length() > 0) {
                pieces.add(piece);
            }
            start = end + 1;
        }
    }

    private Span stripped(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && white(text.charAt(start))) {
            start++;
        }
        while (end > start && white(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean white(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
    }
}
