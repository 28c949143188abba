package readout.evaluation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The last word of a name, without accents or capitals: what names of one person have in common. */
final class Surname {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^a-z0-9]+");

    private Surname() {}

    /** {@code Mevlüt Çavuşoğlu} gives {@code cavusoglu}; a name without a Latin letter or digit gives "". */
    static String of(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String plain =
                GAPS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return plain.substring(plain.lastIndexOf(' ') + 1);
    }
}
