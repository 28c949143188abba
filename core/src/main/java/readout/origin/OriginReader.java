package readout.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import readout.lexicon.Lexicon;
import readout.lexicon.Names;
import readout.model.Article;
import readout.model.Origin;
import readout.model.Reading;
import readout.model.Salience;
import readout.model.Span;

/**
 * Finds the sources that an article says it draws on for what it mainly tells. Safe for use by several threads.
 *
 * <p>Example: an article that begins {@code ANKARA, Sept 4 (Meridian Wire) -} and goes on {@code The presidents met, the Kremlin said.}
 * has the origins {@code Meridian Wire} (agency) and {@code Kremlin} (government).
 */
public final class OriginReader {
    /** How many sentences tell what the article is about; who is named for later ones is named for a detail. */
    private static final int LEAD = 4;

    private static final int SHORTEST = 3;

    private final Credits credits;
    private final Sayings sayings;
    private final Posts posts;

    public OriginReader(Lexicon lexicon) {
        SourceNames names = new SourceNames(lexicon);
        credits = new Credits(lexicon, names);
        sayings = new Sayings(lexicon, names);
        posts = new Posts(lexicon);
    }

    /**
     * The outermost first: credits and datelines, then what the sentences say. The article's own outlet is none.
     *
     * @param sentences in the article's text, in order
     */
    public List<Origin> read(Reading reading, List<Span> sentences) {
        Article article = reading.article();
        List<NamedSource> origins = new ArrayList<>();
        Stream.concat(credits.of(article).stream(), told(reading, sentences))
                .filter(source -> !isOwn(article, source))
                .filter(source -> origins.stream().noneMatch(other -> isSame(other, source)))
                .forEach(origins::add);
        return origins.stream()
                .map(source -> new Origin(source.name(), source.kind(), source.span()))
                .toList();
    }

    private Stream<NamedSource> told(Reading reading, List<Span> sentences) {
        List<NamedSource> told = new ArrayList<>();
        String text = reading.article().text();
        for (int i = 0; i < sentences.size(); i++) {
            Span sentence = sentences.get(i);
            boolean lead = i < LEAD || tellsMain(reading, sentence);
            sayings.in(text, sentence).stream()
                    .filter(drawn -> lead || drawn.countsLater())
                    .map(Drawn::source)
                    .forEach(told::add);
            if (i < LEAD) {
                posts.in(text, sentence, reading.mentions()).forEach(told::add);
            }
        }
        return told.stream().sorted(Comparator.comparing(NamedSource::span));
    }

    private static boolean tellsMain(Reading reading, Span sentence) {
        return reading.engagements().stream()
                .filter(engagement -> engagement.salience() == Salience.MAIN)
                .anyMatch(engagement -> engagement.evidence().overlaps(sentence));
    }

    /** Whether the second name says no more than the first: {@code ministry} after a ministry's name. */
    private static boolean isSame(NamedSource first, NamedSource second) {
        boolean within = bare(first.name()).contains(bare(second.name()));
        return first.kind() == second.kind() && within;
    }

    private static boolean isOwn(Article article, NamedSource source) {
        String name = bare(source.name());
        return article.outlet()
                .map(OriginReader::bare)
                .filter(outlet -> outlet.equals(name)
                        || (name.length() >= SHORTEST && outlet.contains(name))
                        || (outlet.length() >= SHORTEST && name.contains(outlet)))
                .isPresent();
    }

    private static String bare(String name) {
        String letters = Names.letters(name);
        return letters.startsWith("the") ? letters.substring("the".length()) : letters;
    }
}
