package readout.model;

import java.util.Comparator;

/**
 * A half-open stretch {@code [start, end)} of an article's text, in UTF-16 code units: the only coordinate inside Readout.
 *
 * <p>Example: in {@code "Tehran said"}, {@code new Span(0, 6).of(text)} is {@code "Tehran"}.
 *
 * @param start index of the first character, 0 or more
 * @param end index after the last character, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no such span: [" + start + ", " + end + ")");
        }
    }

    /** The words that stand here in {@code text}. */
    public String of(String text) {
        return text.substring(start, end);
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
