package readout.story;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Letters without what spellings of one name disagree on: case, accents, apostrophes. */
final class Names {
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int ASCII = 128;

    private Names() {}

    /** The words of a text in plain lower-case letters: {@code Mevlüt Çavuşoğlu} is {@code mevlut}, {@code cavusoglu}. */
    static List<String> words(String text) {
        return Arrays.stream(NOT_WORD.split(fold(text)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Lower case, without accents and apostrophes. */
    static String fold(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT).codePoints().forEach(letter -> fold(letter, plain));
        return plain.toString();
    }

    private static void fold(int letter, StringBuilder to) {
        switch (letter) {
            case '\'', '’', '‘', 'ʻ', 'ʼ', '`', '´' -> {}
            case 'ı' -> to.append('i');
            case 'ø' -> to.append('o');
            case 'ł' -> to.append('l');
            case 'đ' -> to.append('d');
            case 'ə' -> to.append('a');
            case 'ß' -> to.append("ss");
            case 'æ' -> to.append("ae");
            default -> {
                if (letter < ASCII) {
                    to.append((char) letter);
                } else {
                    withoutMarks(letter, to);
                }
            }
        }
    }

    private static void withoutMarks(int letter, StringBuilder to) {
        Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> !isMark(c))
                .forEach(to::appendCodePoint);
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
