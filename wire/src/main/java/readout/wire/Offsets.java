package readout.wire;

import java.util.Arrays;
import readout.model.Span;

/**
 * Changes offsets into one text between UTF-16 code units, as inside Readout, and Unicode code points, as on the wire.
 *
 * <p>Example: in {@code "😀 said"}, UTF-16 offset 3 is code point offset 2. An offset within a surrogate pair counts as the one
 * after it.
 */
final class Offsets {
    private final int length;
    /** UTF-16 offsets of the second halves of all surrogate pairs, in order. */
    private final int[] seconds;

    private Offsets(int length, int[] seconds) {
        this.length = length;
        this.seconds = seconds;
    }

    static Offsets of(String text) {
        int[] found = new int[8];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                found[count++] = i;
            }
        }
        return new Offsets(text.length(), Arrays.copyOf(found, count));
    }

    int toCodePoint(int utf16) {
        int before = Arrays.binarySearch(seconds, utf16);
        return utf16 - (before < 0 ? -before - 1 : before);
    }

    /** @throws WireException if the text is shorter than that */
    int toUtf16(int codePoint) {
        int low = 0;
        int high = seconds.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (seconds[middle] - middle <= codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return checked(codePoint + low);
    }

    Span toUtf16(int start, int end) {
        return new Span(toUtf16(start), toUtf16(end));
    }

    private int checked(int utf16) {
        if (utf16 < 0 || utf16 > length) {
            throw new WireException("an offset lies outside the text: " + utf16 + " of " + length);
        }
        return utf16;
    }
}
