package readout.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Article;
import readout.model.Furniture;

/** The words of a text that say what it is about: stems of words and numbers, without those that any text has. */
final class Terms {
    private static final Pattern WORD = Pattern.compile("(?:\\p{Lu}\\.){2,}|\\p{L}+(?:['’]\\p{L}+)?|\\d+(?:[.,]\\d+)*");
    private static final int OPENING = 300;
    private static final int WEIGHT_OF_TITLE = 2;

    private final StopWords stopWords;

    Terms(StopWords stopWords) {
        this.stopWords = stopWords;
    }

    static Terms bundled() {
        return new Terms(StopWords.bundled());
    }

    /** How often each term stands in title and opening; a word of the title counts twice. */
    Map<String, Integer> of(Article article) {
        Map<String, Integer> counts = new TreeMap<>();
        article.title().ifPresent(title -> add(title, WEIGHT_OF_TITLE, counts));
        add(body(article), 1, counts);
        return counts;
    }

    private void add(String text, int weight, Map<String, Integer> counts) {
        Matcher word = WORD.matcher(text);
        for (int i = 0; i < OPENING && word.find(); i++) {
            term(word.group()).ifPresent(term -> counts.merge(term, weight, Integer::sum));
        }
    }

    /** Empty for words that say nothing. Example: {@code U.S.} is {@code us}, {@code 1,500} is {@code 1500}. */
    Optional<String> term(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        if (Character.isDigit(plain.charAt(0))) {
            return Optional.of(plain.replace(",", ""));
        }
        if (plain.indexOf('.') > 0) {
            return Optional.of(plain.replace(".", ""));
        }
        String stem = Stem.of(plain);
        return stem.length() < 2 || stopWords.has(plain) ? Optional.empty() : Optional.of(stem);
    }

    private static String body(Article article) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (Furniture furniture : article.furniture()) {
            if (furniture.span().start() >= from) {
                parts.add(article.text().substring(from, furniture.span().start()));
                from = furniture.span().end();
            }
        }
        parts.add(article.text().substring(from));
        return String.join("\n", parts);
    }
}
