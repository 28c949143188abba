package readout.language;

import readout.model.Span;

/**
 * One token of a sentence.
 *
 * @param span where it stands in the article's text
 * @param word as written
 * @param lemma base form, lower case but for names
 * @param tag Penn Treebank part of speech: {@code VBD}, {@code NNP}
 */
public record Token(Span span, String word, String lemma, String tag, NameType name) {
    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProper() {
        return tag.startsWith("NNP");
    }
}
