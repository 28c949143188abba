package readout.language;

import java.util.List;
import readout.model.Span;

/** Reads English. Safe for use by several threads; the same text gives the same answer. */
public interface LanguageEngine {
    /**
     * Sentences of a text with tokens, tags, lemmas and names.
     *
     * @param blocks the stretches to read, in order: paragraphs. No sentence crosses a block.
     */
    List<Sentence> sentences(String text, List<Span> blocks);

    /** The grammatical relations of a sentence: slow, so asked only where a cue calls for it. */
    Dependencies parse(Sentence sentence);

    /** Name and version, for provenance. */
    String describe();
}
