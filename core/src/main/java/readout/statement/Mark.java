package readout.statement;

import readout.model.Span;

/**
 * Whether a quotation mark stands at a place of a text.
 *
 * @param length in characters, 0 where there is none
 */
record Mark(boolean opens, boolean closes, int length) {
    private static final Mark NONE = new Mark(false, false, 0);
    private static final Mark OPEN = new Mark(true, false, 1);
    private static final Mark CLOSE = new Mark(false, true, 1);
    private static final String BEFORE = "([{—–-/:";

    /** @param open where the quotation began that is open, negative where none is */
    static Mark at(String text, int i, Span block, int open) {
        boolean single = open >= 0 && text.charAt(open) == '‘' && !isDouble(text, open, block);
        return single ? (closesSingle(text, i, block) ? CLOSE : NONE) : other(text, i, block, open < 0);
    }

    private static Mark other(String text, int i, Span block, boolean outside) {
        return switch (text.charAt(i)) {
            case '“' -> !outside && beforeGap(text, i, block) ? CLOSE : OPEN;
            case '«', '„' -> OPEN;
            case '”' -> outside && freeBeforeWord(text, i, block) ? OPEN : CLOSE;
            case '»' -> CLOSE;
            case '"' -> straight(text, i, block, outside);
            case '‘' -> outside && opensSingle(text, i, block) ? OPEN : doubled(text, i, block, outside);
            case '\'', '`', '’' -> doubled(text, i, block, outside);
            default -> NONE;
        };
    }

    private static Mark straight(String text, int i, Span block, boolean outside) {
        boolean beforeWord = i + 1 < block.end() && !Character.isWhitespace(text.charAt(i + 1));
        boolean opens = freeBeforeWord(text, i, block) && !isAfterStop(text, i, block);
        return outside ? (beforeWord ? OPEN : NONE) : opens ? OPEN : CLOSE;
    }

    /** Also a closing mark that was typed for an opening one. */
    private static boolean freeBeforeWord(String text, int i, Span block) {
        boolean free = i == block.start() || isGap(text.charAt(i - 1));
        return free && i + 1 < block.end() && !Character.isWhitespace(text.charAt(i + 1));
    }

    private static boolean isAfterStop(String text, int i, Span block) {
        return i > block.start() && BEFORE.indexOf(text.charAt(i - 1)) >= 0;
    }

    /** Two single marks that stand for a double one: {@code ''so''}. */
    private static Mark doubled(String text, int i, Span block, boolean outside) {
        return isDouble(text, i, block) ? new Mark(outside, !outside, 2) : NONE;
    }

    private static boolean isDouble(String text, int i, Span block) {
        return i + 1 < block.end() && text.charAt(i + 1) == text.charAt(i);
    }

    /** {@code ‘Nobody came,’ she said}: a sentence in single marks, so its end has a stop or comma; {@code ‘so-called’} has none. */
    private static boolean opensSingle(String text, int i, Span block) {
        int next = i + 1;
        while (next < block.end() && text.charAt(next) != '‘' && !closesSingle(text, next, block)) {
            next++;
        }
        return !isDouble(text, i, block)
                && freeBeforeWord(text, i, block)
                && next < block.end()
                && text.charAt(next) == '’';
    }

    private static boolean closesSingle(String text, int i, Span block) {
        boolean inside = i > block.start() && ",.!?…".indexOf(text.charAt(i - 1)) >= 0;
        boolean stopped = inside || (i + 1 < block.end() && text.charAt(i + 1) == ',');
        boolean last = i + 1 >= block.end() || !Character.isLetterOrDigit(text.charAt(i + 1));
        return text.charAt(i) == '’' && stopped && last;
    }

    /** An opening mark that was typed for a closing one. */
    private static boolean beforeGap(String text, int i, Span block) {
        return i + 1 >= block.end() || Character.isWhitespace(text.charAt(i + 1));
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || BEFORE.indexOf(c) >= 0;
    }
}
