package readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import readout.language.Dependencies;
import readout.language.LanguageEngine;
import readout.language.NameType;
import readout.language.Sentence;
import readout.language.Token;
import readout.lexicon.Lexicon;
import readout.model.Article;
import readout.model.Basis;
import readout.model.Edtf;
import readout.model.Furniture;
import readout.model.FurnitureKind;
import readout.model.MentionType;
import readout.model.Published;
import readout.model.Reading;
import readout.model.Span;

class MarginsTest {
    private static final String DATELINE = "ANKARA, August 7 (Meridian Wire) -";
    private static final String TEXT = DATELINE + " The ministers rested.";

    private final ArticleReader reader = new ArticleReader(new Words(), Lexicon.bundled(), "test");

    @Test
    void the_day_of_a_dateline_is_among_the_times() {
        assertThat(read(FurnitureKind.DATELINE).times())
                .extracting(time -> time.span().of(TEXT) + " " + time.value())
                .containsExactly("August 7 1998-08-07");
    }

    @Test
    void the_place_of_a_dateline_is_among_the_mentions() {
        assertThat(read(FurnitureKind.DATELINE).mentions())
                .filteredOn(mention -> mention.type() == MentionType.PLACE)
                .extracting(mention -> mention.span().of(TEXT) + " "
                        + Math.round(mention.point().orElseThrow().latitude()))
                .containsExactly("ANKARA 40");
    }

    @Test
    void an_advertisement_says_nothing() {
        assertThat(read(FurnitureKind.ADVERTISEMENT).times()).isEmpty();
    }

    private Reading read(FurnitureKind kind) {
        return reader.read(Article.of("a", TEXT)
                .published(Published.on(Edtf.of("1998-08-08"), Basis.METADATA))
                .furniture(List.of(new Furniture(kind, new Span(0, DATELINE.length())))));
    }

    /** Cuts words; each block is one sentence of nouns. */
    private static final class Words implements LanguageEngine {
        private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+|\\S");

        @Override
        public List<Sentence> sentences(String text, List<Span> blocks) {
            List<Sentence> sentences = new ArrayList<>();
            for (Span block : blocks) {
                List<Token> tokens = new ArrayList<>();
                WORD.matcher(text)
                        .region(block.start(), block.end())
                        .results()
                        .forEach(m -> tokens.add(
                                new Token(new Span(m.start(), m.end()), m.group(), m.group(), "NNP", NameType.NONE)));
                sentences.add(new Sentence(sentences.size(), tokens));
            }
            return sentences;
        }

        @Override
        public Dependencies parse(Sentence sentence) {
            throw new AssertionError("no contact is told here");
        }

        @Override
        public String describe() {
            return "words";
        }
    }
}
