package readout.engine;

/**
 * Straight apostrophes, as the models know them, in the place of curly ones: {@code He’s}, {@code the leaders’ summit}. Closing quotation marks
 * stay. Nothing changes its place.
 */
final class Apostrophes {
    private static final char CURLY = '’';
    /** What stands for an apostrophe inside words only. */
    private static final String LIKE = "´`ʼ′";

    private static final char OPENING = '‘';

    private Apostrophes() {}

    static String straight(String text) {
        StringBuilder straight = new StringBuilder(text);
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (LIKE.indexOf(c) >= 0 && isInside(text, i)) {
                straight.setCharAt(i, '\'');
            } else if (c == OPENING) {
                quoted = true;
            } else if (c == CURLY && (isInside(text, i) || (!quoted && endsPlural(text, i)))) {
                straight.setCharAt(i, '\'');
            } else if (c == CURLY) {
                quoted = false;
            }
        }
        return straight.toString();
    }

    private static boolean isInside(String text, int i) {
        return isLetter(text, i - 1) && isLetter(text, i + 1);
    }

    /** {@code the leaders’ summit}. */
    private static boolean endsPlural(String text, int i) {
        return isLetter(text, i - 1) && text.charAt(i - 1) == 's' && isLetter(text, i + 2) && text.charAt(i + 1) == ' ';
    }

    private static boolean isLetter(String text, int i) {
        return i >= 0 && i < text.length() && Character.isLetter(text.charAt(i));
    }
}
