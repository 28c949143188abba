package readout.story;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A word of a name.
 *
 * @param text folded, see {@link Names#fold}
 * @param sound without what transliterations disagree on: {@code zelensky}, {@code zelenskyy} and {@code zelenskiy} sound the same
 * @param consonants of the sound
 */
record Word(String text, String sound, String consonants) {
    private static final Pattern VOWELS = Pattern.compile("[aeiou]");
    private static final Pattern REPEATED = Pattern.compile("(.)\\1+");
    private static final int ENOUGH_CONSONANTS = 3;
    private static final int ENOUGH_LETTERS = 6;
    private static final int SHORT_FORM = 4;

    static Word of(String text) {
        String sound = sound(text);
        return new Word(text, sound, VOWELS.matcher(sound).replaceAll(""));
    }

    private static String sound(String word) {
        String merged = word.replace("sch", "s")
                .replace("sh", "s")
                .replace("kh", "h")
                .replace("gh", "g")
                .replace("ph", "f")
                .replace('q', 'g')
                .replace('y', 'i')
                .replace('j', 'i')
                .replace('w', 'v');
        return REPEATED.matcher(merged).replaceAll("$1");
    }

    /** Whether it can be the same word in another transliteration. */
    boolean like(Word other) {
        return sound.equals(other.sound) || sameConsonants(other) || endOf(other) || other.endOf(this);
    }

    private boolean sameConsonants(Word other) {
        return consonants.length() >= ENOUGH_CONSONANTS
                && consonants.equals(other.consonants)
                && sound.charAt(0) == other.sound.charAt(0);
    }

    private boolean endOf(Word other) {
        return sound.length() >= ENOUGH_LETTERS && other.sound.endsWith(sound);
    }

    /** Two words that are like each other have one of these in common. */
    List<String> keys() {
        return List.of(sound, sound.charAt(0) + ":" + consonants, ending());
    }

    /** The last letters of the sound: {@code lenski} of {@code Zelensky}. */
    String ending() {
        return sound.substring(Math.max(0, sound.length() - ENOUGH_LETTERS));
    }

    /** Whether it can be the same given name: also an initial, or a short form. */
    boolean sameGiven(Word other) {
        boolean initial = text.length() == 1 || other.text.length() == 1;
        return initial
                ? text.charAt(0) == other.text.charAt(0)
                : like(other) || shortFor(other) || other.shortFor(this);
    }

    /** {@code joe} for {@code joseph}, {@code tony} for {@code antony}. */
    private boolean shortFor(Word full) {
        return full.text.startsWith(text)
                || text.length() <= SHORT_FORM
                        && (full.text.endsWith(text) || full.text.startsWith(text.substring(0, 2)));
    }
}
