package readout.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import readout.language.Dependencies;
import readout.language.LanguageEngine;
import readout.language.NameType;
import readout.language.Sentence;
import readout.language.Token;
import readout.model.Span;

/**
 * A language engine of regular expressions: words, numbers and marks; a sentence ends at a full stop, question or exclamation mark.
 * A capitalised word inside a sentence is a name of no known type, a number is {@code CD}, a mark its own tag, all else {@code NN}. Its parse is flat: every
 * token hangs on the first.
 */
public final class FakeEngine implements LanguageEngine {
    private static final Pattern TOKEN = Pattern.compile("\\p{L}+(?:['’-]\\p{L}+)*|\\d+(?:[.,+]\\d+)*|[^\\s\\p{L}\\d]");

    @Override
    public List<Sentence> sentences(String text, List<Span> blocks) {
        List<Sentence> sentences = new ArrayList<>();
        for (int block = 0; block < blocks.size(); block++) {
            addSentences(text, block, blocks.get(block), sentences);
        }
        return sentences;
    }

    private static void addSentences(String text, int block, Span span, List<Sentence> to) {
        List<Token> open = new ArrayList<>();
        for (MatchResult m : TOKEN.matcher(span.of(text)).results().toList()) {
            Span at = new Span(span.start() + m.start(), span.start() + m.end());
            open.add(token(at, m.group(), open.isEmpty()));
            if (".!?".contains(m.group())) {
                to.add(new Sentence(block, open));
                open = new ArrayList<>();
            }
        }
        if (!open.isEmpty()) {
            to.add(new Sentence(block, open));
        }
    }

    private static Token token(Span span, String word, boolean first) {
        char c = word.charAt(0);
        if (Character.isDigit(c)) {
            return new Token(span, word, word, "CD", NameType.NONE);
        }
        if (!Character.isLetter(c)) {
            return new Token(span, word, word, word, NameType.NONE);
        }
        boolean name = Character.isUpperCase(c) && !first;
        String lemma = name ? word : word.toLowerCase(Locale.ROOT);
        return new Token(span, word, lemma, name ? "NNP" : "NN", name ? NameType.OTHER : NameType.NONE);
    }

    @Override
    public Dependencies parse(Sentence sentence) {
        int[] heads = new int[sentence.size()];
        List<String> relations = new ArrayList<>(Collections.nCopies(sentence.size(), "dep"));
        heads[0] = -1;
        relations.set(0, "root");
        return new Dependencies(heads, relations);
    }

    @Override
    public String describe() {
        return "fake 1";
    }
}
