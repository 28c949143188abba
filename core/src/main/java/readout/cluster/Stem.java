package readout.cluster;

/** Cuts English endings off, so that {@code agreed}, {@code agrees} and {@code agree} count as one word. */
final class Stem {
    private static final int SHORTEST = 3;

    private Stem() {}

    /**
     * Example: {@code talks} and {@code talking} both give {@code talk}.
     *
     * @param word in lower case
     */
    static String of(String word) {
        return withoutE(withoutSuffix(withoutPlural(withoutApostrophe(word))));
    }

    private static String withoutApostrophe(String word) {
        int mark = Math.max(word.indexOf('\''), word.indexOf('’'));
        return mark > 0 ? word.substring(0, mark) : word;
    }

    private static String withoutPlural(String word) {
        if (word.endsWith("sses")) {
            return cut(word, 2);
        }
        if (word.endsWith("ies") || word.endsWith("ied")) {
            return cut(word, SHORTEST) + "y";
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return plural && word.length() > SHORTEST ? cut(word, 1) : word;
    }

    private static String withoutSuffix(String word) {
        String rest = word.endsWith("ing") ? cut(word, "ing".length()) : word.endsWith("ed") ? cut(word, 2) : word;
        boolean cut = rest.length() < word.length() && rest.length() >= SHORTEST && hasVowel(rest);
        return cut ? withoutDouble(rest) : word;
    }

    private static String withoutDouble(String word) {
        char last = word.charAt(word.length() - 1);
        boolean doubled = word.length() > SHORTEST && last == word.charAt(word.length() - 2) && "lsz".indexOf(last) < 0;
        return doubled ? cut(word, 1) : word;
    }

    private static String withoutE(String word) {
        return word.endsWith("e") && word.length() > SHORTEST + 1 ? cut(word, 1) : word;
    }

    private static boolean hasVowel(String word) {
        return word.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
