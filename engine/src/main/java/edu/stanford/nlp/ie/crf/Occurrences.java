package edu.stanford.nlp.ie.crf;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the name model asks about a capitalised word that stands in the sentence again, in the library's terms. */
final class Occurrences {
    private static final Set<String> NONE = Set.of("NO-OCCURRENCE-PATTERN");
    /** How far away, in words, it is looked for, and how near it does not count. */
    private static final int FARTHEST = 149;

    private static final int NEAREST = 3;

    private final List<CoreLabel> tokens;
    private final List<String> words;

    Occurrences(List<CoreLabel> tokens, List<String> words) {
        this.tokens = tokens;
        this.words = words;
    }

    Set<String> patterns(int place) {
        if (place == 0
                || !isCapitalised(words.get(place))
                || !isLower(word(place + 1))
                || !hasLetter(word(place - 1))) {
            return NONE;
        }
        boolean pair = isName(place - 1);
        Set<String> patterns = new TreeSet<>();
        for (int i = Math.max(0, place - FARTHEST); i <= Math.min(words.size() - 1, place + FARTHEST); i++) {
            if (Math.abs(i - place) >= NEAREST && words.get(i).equals(words.get(place))) {
                patterns.add(pair ? ofPair(place, i) : ofOne(place, i));
            }
        }
        return patterns;
    }

    private String ofPair(int place, int again) {
        return "XY-" + way(place, again) + (word(again - 1).equals(word(place - 1)) ? "XY" : "Y");
    }

    private String ofOne(int place, int again) {
        int first = again > place ? again - 1 : again + 1;
        int second = again > place ? again + 1 : again - 1;
        return "X-" + way(place, again) + (isName(first) ? "YX" : isName(second) ? "XY" : "X");
    }

    private static String way(int place, int again) {
        return again > place ? "NEXT-OCCURRENCE-" : "PREV-OCCURRENCE-";
    }

    private String word(int place) {
        return place < 0 || place >= words.size() ? "" : words.get(place);
    }

    private boolean isName(int place) {
        return isCapitalised(word(place)) && "NNP".equals(tokens.get(place).tag());
    }

    private static boolean isCapitalised(String word) {
        return word.length() >= 2
                && (Character.isUpperCase(word.charAt(0)) || Character.isTitleCase(word.charAt(0)))
                && word.chars().skip(1).noneMatch(Character::isUpperCase);
    }

    private static boolean isLower(String word) {
        return !word.isEmpty() && word.chars().noneMatch(Character::isUpperCase) && hasLetter(word);
    }

    private static boolean hasLetter(String word) {
        return word.chars().anyMatch(Character::isLetter);
    }
}
