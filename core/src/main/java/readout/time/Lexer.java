package readout.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import readout.language.Sentence;
import readout.language.Token;
import readout.model.Span;

/**
 * Cuts a sentence into words for the time passes, whatever the engine's own tokens are: hyphens stand alone, abbreviations keep
 * their full stop, spelled numbers are one word.
 *
 * <p>Example: {@code mid-November's} is {@code mid}, {@code -}, {@code november}, {@code 's}.
 */
final class Lexer {
    private static final String FIGURES =
            "\\d{4}-\\d{2}-\\d{2}(?!\\d)|\\d{1,2}/\\d{1,2}/\\d{4}|\\d{1,2}\\.\\d{1,2}\\.\\d{4}"
                    + "|\\d{1,2}:\\d{2}|\\d{1,2}\\.\\d{2}(?=\\s?[ap]\\.?m\\b)|['’`]?\\d{1,3}0['’]?s\\b|\\d{1,2}(?:st|nd|rd|th)\\b|['’]\\d\\d\\b"
                    + "|\\d/\\d(?!\\d)|\\d+(?:,\\d{3})*(?:\\.\\d+)?";
    private static final String WORDS = "[ap]\\.m\\.?|['’]s\\b|(?:\\p{L}\\.){2,}|\\p{L}+|\\S";

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:,\\d{3})*(?:\\.\\d+)?");

    private final TimeWords vocabulary;
    private final Pattern pattern;

    Lexer(TimeWords vocabulary) {
        this.vocabulary = vocabulary;
        String abbreviations =
                vocabulary.abbreviations().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        this.pattern = Pattern.compile(
                "\\b(?:" + abbreviations + ")|" + FIGURES + "|" + WORDS,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    List<Word> words(String text, Sentence sentence) {
        return NumberWords.join(pieces(text, sentence)).stream()
                .map(vocabulary::classified)
                .toList();
    }

    private List<Word> pieces(String text, Sentence sentence) {
        Span span = sentence.span();
        List<Word> words = new ArrayList<>();
        int token = 0;
        for (MatchResult m : pattern.matcher(span.of(text)).results().toList()) {
            int start = span.start() + m.start();
            while (token + 1 < sentence.size()
                    && sentence.token(token + 1).span().start() <= start) {
                token++;
            }
            words.add(word(new Span(start, span.start() + m.end()), m.group(), sentence.token(token)));
        }
        return words;
    }

    private Word word(Span span, String text, Token token) {
        String lower = text.toLowerCase(Locale.ROOT);
        return new Word(span, lower, Character.isUpperCase(text.charAt(0)), token, number(lower), Map.of());
    }

    private Optional<Double> number(String lower) {
        return NUMBER.matcher(lower).matches()
                ? Optional.of(Double.valueOf(lower.replace(",", "")))
                : vocabulary.number(lower);
    }
}
