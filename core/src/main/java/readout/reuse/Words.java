package readout.reuse;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Article;
import readout.model.Furniture;
import readout.model.Span;

/**
 * The words of an article's text, one after another, without its furniture.
 *
 * @param words in lower case
 * @param quoted which of them are somebody else's words
 */
record Words(List<String> words, BitSet quoted) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    static Words of(Article article) {
        BitSet marks = Quoted.in(article.text());
        List<String> words = new ArrayList<>();
        BitSet quoted = new BitSet();
        for (Span span : spans(article)) {
            quoted.set(words.size(), marks.get(span.start()));
            words.add(plain(span.of(article.text())));
        }
        return new Words(List.copyOf(words), quoted);
    }

    /** Where they stand in the text, in their order. */
    static List<Span> spans(Article article) {
        BitSet furniture = furniture(article);
        List<Span> spans = new ArrayList<>();
        Matcher word = WORD.matcher(article.text());
        while (word.find()) {
            if (!furniture.get(word.start())) {
                spans.add(new Span(word.start(), word.end()));
            }
        }
        return spans;
    }

    /** The words of a line. */
    static List<String> of(String line) {
        return WORD.matcher(line).results().map(word -> plain(word.group())).toList();
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static BitSet furniture(Article article) {
        BitSet furniture = new BitSet();
        for (Furniture stretch : article.furniture()) {
            furniture.set(stretch.span().start(), stretch.span().end());
        }
        return furniture;
    }

    int size() {
        return words.size();
    }

    /** A number for the words from {@code start} on, {@code length} of them. */
    long hash(int start, int length) {
        long hash = 1125899906842597L;
        for (int i = start; i < start + length; i++) {
            hash = 31 * hash + words.get(i).hashCode();
            hash ^= hash >>> 29;
            hash *= 0x9E3779B97F4A7C15L;
        }
        return hash;
    }
}
