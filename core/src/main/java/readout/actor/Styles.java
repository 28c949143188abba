package readout.actor;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import readout.language.Sentence;

/** Words of respect around a name: {@code His Excellency Mr.}, {@code Dr.}; and {@code -Designate} after a title. */
final class Styles {
    private static final Set<String> AFTER_HIS = Set.of(
            "excellency", "highness", "royal", "majesty", "holiness", "eminence", "honour", "honor", "beatitude");
    /** {@code the Prime Minister, the Hon Dan Sogare}. */
    private static final Set<String> HONOURABLE = Set.of("hon", "hon.", "honourable", "honorable", "rt", "right");

    private static final Set<String> DESIGNATE = Set.of("designate", "elect");

    private static final Pattern INITIAL = Pattern.compile("[A-Z]");

    private final Sentence sentence;

    Styles(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Whether {@code His} or {@code Her} opens a style and is no pronoun. */
    boolean opens(int i) {
        String word = lower(i);
        return (word.equals("his") || word.equals("her")) && AFTER_HIS.contains(lower(i + 1));
    }

    /** The first token from {@code i} on that is no word of respect. */
    int after(int i) {
        int next = lower(i).equals("the") && HONOURABLE.contains(lower(i + 1)) ? i + 1 : i;
        while (next < sentence.size()
                && (Labeller.HONORIFICS.contains(sentence.token(next).word())
                        || isDesignate(next)
                        || isInitial(next))) {
            next++;
        }
        return next;
    }

    /** {@code Minister S Jaishankar}. */
    private boolean isInitial(int i) {
        return INITIAL.matcher(sentence.token(i).word()).matches()
                && i + 1 < sentence.size()
                && sentence.token(i + 1).tag().equals("NNP")
                && sentence.token(i + 1).word().length() > 2;
    }

    private boolean isDesignate(int i) {
        return DESIGNATE.contains(lower(i)) || (lower(i).equals("-") && DESIGNATE.contains(lower(i + 1)));
    }

    private String lower(int i) {
        return i < sentence.size() ? sentence.token(i).word().toLowerCase(Locale.ROOT) : "";
    }
}
