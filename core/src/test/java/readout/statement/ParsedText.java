package readout.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.actor.Parties;
import readout.language.Dependencies;
import readout.language.LanguageEngine;
import readout.language.NameType;
import readout.language.Sentence;
import readout.language.Token;
import readout.language.Trees;
import readout.lexicon.Lexicon;
import readout.model.Article;
import readout.model.Span;
import readout.model.Statement;

/**
 * Paragraphs with trees written by hand: a token is {@code word/tag/lemma/head/relation}, heads count from 1 in the sentence, 0 is the root; a token
 * without a head is punctuation of the root;
 * a sentence is a string, a paragraph a list of them. {@code Amin} is a person.
 */
final class ParsedText implements LanguageEngine {
    private final StringBuilder text = new StringBuilder();
    private final List<Span> blocks = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Dependencies> trees = new ArrayList<>();

    ParsedText paragraph(String... written) {
        text.append(text.isEmpty() ? "" : "\n");
        int start = text.length();
        Stream.of(written).forEach(this::sentence);
        blocks.add(new Span(start, text.length()));
        return this;
    }

    private void sentence(String written) {
        String[] words = written.split(" ");
        int[] heads = new int[words.length];
        List<String> relations = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            String[] parts = words[i].split("/");
            text.append(text.isEmpty() || text.charAt(text.length() - 1) == '\n' ? "" : " ");
            Span span = new Span(text.length(), text.length() + parts[0].length());
            text.append(parts[0]);
            NameType name = parts[0].equals("Amin") ? NameType.PERSON : NameType.NONE;
            tokens.add(new Token(span, parts[0], parts[2], parts[1], name));
            heads[i] = parts.length > 3 ? Integer.parseInt(parts[3]) - 1 : root(words);
            relations.add(parts.length > 4 ? parts[4] : "punct");
        }
        sentences.add(new Sentence(blocks.size(), tokens));
        trees.add(new Dependencies(heads, relations));
    }

    private static int root(String[] words) {
        return IntStream.range(0, words.length)
                .filter(i -> words[i].endsWith("/0/root"))
                .findFirst()
                .orElseThrow();
    }

    String text() {
        return text.toString();
    }

    List<Statement> statements(Lexicon lexicon) {
        Parties parties = Parties.find(lexicon, text(), sentences, Article.of("test", text()));
        return new StatementReader(lexicon)
                .read(new Ground(text(), blocks, sentences, parties, List.of(), new Trees(this, sentences)));
    }

    /** One line a statement: form, speaker, cue and content. */
    List<String> told(Lexicon lexicon) {
        return statements(lexicon).stream()
                .map(s -> s.form().name().toLowerCase(Locale.ROOT)
                        + ": "
                        + s.speaker().map(p -> p.span().of(text())).orElse("-")
                        + ", "
                        + s.cue().map(cue -> cue.of(text())).orElse("-")
                        + ", "
                        + String.join(
                                " … ",
                                s.content().stream().map(c -> c.of(text())).toList()))
                .toList();
    }

    @Override
    public List<Sentence> sentences(String whole, List<Span> stretches) {
        return sentences;
    }

    @Override
    public Dependencies parse(Sentence sentence) {
        return trees.get(sentences.indexOf(sentence));
    }

    @Override
    public String describe() {
        return "by hand";
    }
}
