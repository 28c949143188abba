package readout.pipeline;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.actor.Parties;
import readout.language.LanguageEngine;
import readout.language.Sentence;
import readout.lexicon.Lexicon;
import readout.model.Article;
import readout.model.Edtf;
import readout.model.Furniture;
import readout.model.FurnitureKind;
import readout.model.Mention;
import readout.model.MentionType;
import readout.model.Published;
import readout.model.Span;
import readout.model.TimeExpression;
import readout.time.TimeReader;

/**
 * The places and days of datelines, timestamps and bylines. They are listed with those of the story and date or place no contact.
 *
 * <p>Example: of {@code NAIROBI, Kenya, Aug. 7 (Agency) -} the places {@code NAIROBI} and {@code Kenya} and the day {@code Aug. 7}.
 */
final class Margins {
    private static final Set<FurnitureKind> KINDS =
            EnumSet.of(FurnitureKind.DATELINE, FurnitureKind.TIMESTAMP, FurnitureKind.BYLINE);
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{M}]{3,}");

    private final LanguageEngine engine;
    private final Lexicon lexicon;
    private final TimeReader reader;

    Margins(LanguageEngine engine, Lexicon lexicon, TimeReader reader) {
        this.engine = engine;
        this.lexicon = lexicon;
        this.reader = reader;
    }

    /** What stands beside the story, in the article's coordinates. */
    record Noted(List<Mention> mentions, List<TimeExpression> times, Optional<Edtf> day) {}

    Noted of(Article article, Published published) {
        List<Span> spans = article.furniture().stream()
                .filter(f -> KINDS.contains(f.kind()))
                .map(Furniture::span)
                .sorted()
                .toList();
        if (spans.isEmpty()) {
            return new Noted(List.of(), List.of(), Optional.empty());
        }
        String text = lowered(article.text(), spans);
        List<Sentence> sentences = engine.sentences(text, spans);
        List<TimeExpression> times = reader.read(text, sentences, published);
        return new Noted(places(article, text, sentences), times, filed(article, times));
    }

    /** The first day that a dateline names. */
    private static Optional<Edtf> filed(Article article, List<TimeExpression> times) {
        return article.furniture().stream()
                .filter(f -> f.kind() == FurnitureKind.DATELINE)
                .flatMap(f -> times.stream().filter(time -> f.span().contains(time.span())))
                .flatMap(time -> time.edtf().filter(Edtf::isDay).stream())
                .findFirst();
    }

    private List<Mention> places(Article article, String text, List<Sentence> sentences) {
        return Parties.find(lexicon, text, sentences, article).mentions().stream()
                .filter(mention -> mention.type() == MentionType.PLACE)
                .toList();
    }

    /** {@code NAIROBI} as it is written elsewhere, {@code Nairobi}; the length stays. */
    private static String lowered(String text, List<Span> spans) {
        StringBuilder lowered = new StringBuilder(text);
        for (Span span : spans) {
            Matcher word = CAPITALS.matcher(text).region(span.start(), span.end());
            while (word.find()) {
                for (int i = word.start() + 1; i < word.end(); i++) {
                    lowered.setCharAt(i, Character.toLowerCase(text.charAt(i)));
                }
            }
        }
        return lowered.toString();
    }
}
