package readout.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.language.Sentence;
import readout.model.Article;
import readout.model.FurnitureKind;
import readout.model.Span;
import readout.model.Speaker;
import readout.model.Statement;

/**
 * An article's text as it is read: its title in front where the text does not hold it. Spans of the view minus {@code offset} are spans of
 * the article.
 *
 * @param blocks stretches of {@code text} to read, in order
 * @param offset length of what stands before the article's own text
 * @param headed whether the first block is the title
 */
record ReadingView(String text, List<Span> blocks, int offset, boolean headed) {
    private static final String GAP = "\n\n";

    static ReadingView of(Article article, HeadlineCase headlines) {
        Optional<String> apart = article.title().filter(title -> !holdsTitle(article) && !title.isBlank());
        int offset = apart.map(title -> title.length() + GAP.length()).orElse(0);
        List<Span> blocks = new ArrayList<>();
        apart.ifPresent(title -> blocks.add(new Span(0, title.length())));
        Blocks.of(article).forEach(block -> blocks.add(new Span(block.start() + offset, block.end() + offset)));
        String text = apart.map(title -> headlines.lowered(title, article.text()) + GAP)
                        .orElse("")
                + Teasers.blanked(article.text());
        return new ReadingView(text, blocks, offset, apart.isPresent() || holdsTitle(article));
    }

    private static boolean holdsTitle(Article article) {
        return article.furniture().stream().anyMatch(f -> f.kind() == FurnitureKind.HEADLINE);
    }

    /** Where the article's own text stands in the view. */
    Span body() {
        return new Span(offset, text.length());
    }

    /** The title's sentences and the first sentence after them. */
    Set<Integer> lead(List<Sentence> sentences) {
        Set<Integer> lead = new HashSet<>();
        for (int i = 0; i < sentences.size(); i++) {
            lead.add(i);
            if (!headed || sentences.get(i).block() > 0) {
                break;
            }
        }
        return lead;
    }

    boolean inArticle(Span span) {
        return span.start() >= offset;
    }

    /** Whether all of a statement stands in the article's own text: what a title apart says has no place in it. */
    boolean holds(Statement statement) {
        Stream<Span> speaker = statement.speaker().stream().map(Speaker::span);
        Stream<Span> words = Stream.concat(statement.cue().stream(), statement.content().stream());
        return Stream.concat(speaker, words).allMatch(this::inArticle);
    }

    /** Where the sentences of the article's own text stand in it. */
    List<Span> inArticle(List<Sentence> sentences) {
        return sentences.stream()
                .map(Sentence::span)
                .filter(this::inArticle)
                .map(this::toArticle)
                .toList();
    }

    Span toArticle(Span span) {
        return new Span(span.start() - offset, span.end() - offset);
    }
}
