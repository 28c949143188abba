package readout.source;

/** Halves of surrogate pairs that JSON escapes can hold and UTF-8 cannot. */
final class Surrogates {
    private Surrogates() {}

    /** The text with U+FFFD for each half that stands alone. */
    static String paired(String text) {
        StringBuilder paired = new StringBuilder(text);
        for (int i = 0; i < paired.length(); i++) {
            if (Character.isHighSurrogate(paired.charAt(i))
                    && i + 1 < paired.length()
                    && Character.isLowSurrogate(paired.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(paired.charAt(i))) {
                paired.setCharAt(i, '\ufffd');
            }
        }
        return paired.toString();
    }
}
