package readout.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import readout.language.NameType;
import readout.language.Sentence;
import readout.language.Token;
import readout.model.Span;

/** Sentences for tests, tagged by a short list of verbs and the endings of words. A sentence ends at a mark before a capital. */
final class TaggedText {
    private static final Pattern TOKEN =
            Pattern.compile("(?:\\p{L}\\.){2,}|[A-Z]\\p{Ll}{2,3}\\.(?= [\\d])|[\\p{L}\\d]+|\\S");
    private static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("will", "MD"),
            Map.entry("may", "MD"),
            Map.entry("would", "MD"),
            Map.entry("said", "VBD"),
            Map.entry("met", "VBD"),
            Map.entry("spoke", "VBD"),
            Map.entry("was", "VBD"),
            Map.entry("were", "VBD"),
            Map.entry("had", "VBD"),
            Map.entry("came", "VBD"),
            Map.entry("began", "VBD"),
            Map.entry("broke", "VBD"),
            Map.entry("left", "VBD"),
            Map.entry("rose", "VBD"),
            Map.entry("fell", "VBD"),
            Map.entry("took", "VBD"),
            Map.entry("stood", "VBD"),
            Map.entry("went", "VBD"),
            Map.entry("is", "VBZ"),
            Map.entry("has", "VBZ"),
            Map.entry("wants", "VBZ"),
            Map.entry("are", "VBP"),
            Map.entry("have", "VBP"),
            Map.entry("want", "VBP"),
            Map.entry("to", "TO"),
            Map.entry("meet", "VBP"),
            Map.entry("plan", "VB"),
            Map.entry("plans", "VBZ"),
            Map.entry("planning", "VBG"),
            Map.entry("expires", "VBZ"),
            Map.entry("people", "NNS"));

    private TaggedText() {}

    static List<Sentence> sentences(String text) {
        List<Sentence> sentences = new ArrayList<>();
        List<Token> open = new ArrayList<>();
        for (MatchResult m : TOKEN.matcher(text).results().toList()) {
            open.add(token(m, open));
            if (m.group().matches("[.!?]") && text.substring(m.end()).matches("(?s)\\s+\\p{Lu}.*")) {
                sentences.add(new Sentence(0, open));
                open = new ArrayList<>();
            }
        }
        if (!open.isEmpty()) {
            sentences.add(new Sentence(0, open));
        }
        return sentences;
    }

    private static Token token(MatchResult m, List<Token> before) {
        String lower = m.group().toLowerCase(Locale.ROOT);
        boolean infinitive = !before.isEmpty() && before.getLast().tag().matches("TO|MD");
        String tag = infinitive && Character.isLetter(lower.charAt(0)) ? "VB" : tag(m.group(), lower);
        return new Token(new Span(m.start(), m.end()), m.group(), lower, tag, NameType.NONE);
    }

    private static String tag(String word, String lower) {
        if (TAGS.containsKey(lower) && !word.equals("May")) {
            return TAGS.getOrDefault(lower, "NN");
        }
        if (Character.isDigit(word.charAt(0))) {
            return "CD";
        }
        if (!Character.isLetter(word.charAt(0))) {
            return word;
        }
        if (Character.isUpperCase(word.charAt(0))) {
            return "NNP";
        }
        return lower.endsWith("ed") ? "VBD" : "NN";
    }
}
