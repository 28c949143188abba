package readout.story;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names are compared: without case, accents, hyphens and the letters that transliterations disagree on. */
final class Names {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʻʼ`´]");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern VOWELS = Pattern.compile("[aeiou]");
    private static final Pattern REPEATED = Pattern.compile("(.)\\1+");
    private static final int ENOUGH_CONSONANTS = 3;
    private static final int ENOUGH_LETTERS = 6;
    private static final int SHORT_FORM = 4;

    private Names() {}

    /** The words of a name in plain lower-case letters: {@code Mevlüt Çavuşoğlu} is {@code mevlut}, {@code cavusoglu}. */
    static List<String> words(String name) {
        return Arrays.stream(NOT_WORD.split(fold(name)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Lower case, without accents and apostrophes. */
    static String fold(String name) {
        String letters = APOSTROPHES.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
        String plain = MARKS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFD))
                .replaceAll("");
        return plain.replace('ı', 'i')
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace('đ', 'd')
                .replace('ə', 'a')
                .replace("ß", "ss")
                .replace("æ", "ae");
    }

    /**
     * Whether two forms can name one person, who is known to stand for the same side: the last words are the same (perhaps
     * written together) and the words before them do not contradict, or one is a single word of the other.
     */
    static boolean compatible(String one, String other) {
        List<String> a = words(one);
        List<String> b = words(other);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        return a.size() == 1 && b.stream().anyMatch(word -> alike(word, a.getFirst()))
                || b.size() == 1 && a.stream().anyMatch(word -> alike(word, b.getFirst()))
                || alike(String.join("", a), String.join("", b))
                || sameFamilyName(a, b)
                || within(a, b)
                || within(b, a);
    }

    /** Whether the words of {@code part}, at least two, stand in {@code whole} in this order: {@code Faisal bin Farhan Al Saud}. */
    private static boolean within(List<String> part, List<String> whole) {
        int found = 0;
        for (String word : whole) {
            if (found < part.size() && alike(part.get(found), word)) {
                found++;
            }
        }
        return part.size() > 1 && found == part.size();
    }

    private static boolean sameFamilyName(List<String> a, List<String> b) {
        for (int i = 1; i <= a.size(); i++) {
            for (int j = 1; j <= b.size(); j++) {
                if (Math.min(i, j) == 1
                        && alike(tail(a, i), tail(b, j))
                        && givenAgree(a.subList(0, a.size() - i), b.subList(0, b.size() - j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String tail(List<String> words, int count) {
        return String.join("", words.subList(words.size() - count, words.size()));
    }

    /** Whether each word of the shorter list is like one of the longer, or an initial of it. */
    private static boolean givenAgree(List<String> a, List<String> b) {
        List<String> fewer = a.size() <= b.size() ? a : b;
        List<String> more = a.size() <= b.size() ? b : a;
        return fewer.stream().allMatch(word -> more.stream().anyMatch(given -> givenAlike(word, given)));
    }

    private static boolean givenAlike(String a, String b) {
        boolean initial = a.length() == 1 || b.length() == 1;
        return initial ? a.charAt(0) == b.charAt(0) : alike(a, b) || shortFor(a, b) || shortFor(b, a);
    }

    /** {@code joe} for {@code joseph}, {@code tony} for {@code antony}. */
    private static boolean shortFor(String brief, String full) {
        return full.startsWith(brief)
                || brief.length() <= SHORT_FORM && (full.endsWith(brief) || full.startsWith(brief.substring(0, 2)));
    }

    /** Whether two folded words are one word in two transliterations: {@code zelensky} and {@code zelenskiy}. */
    static boolean alike(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        String x = sound(a);
        String y = sound(b);
        return x.equals(y) || sameConsonants(x, y) || partOf(x, y);
    }

    private static boolean sameConsonants(String x, String y) {
        String consonants = VOWELS.matcher(x).replaceAll("");
        return consonants.length() >= ENOUGH_CONSONANTS
                && x.charAt(0) == y.charAt(0)
                && consonants.equals(VOWELS.matcher(y).replaceAll(""));
    }

    private static boolean partOf(String x, String y) {
        return Math.min(x.length(), y.length()) >= ENOUGH_LETTERS && (x.endsWith(y) || y.endsWith(x));
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
}
