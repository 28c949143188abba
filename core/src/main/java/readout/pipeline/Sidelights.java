package readout.pipeline;

import java.util.List;
import readout.lexicon.Lexicon;
import readout.model.Reading;
import readout.model.Span;
import readout.origin.OriginReader;

/** Adds to a reading what is read from the article's text alone: the sources that it draws on. */
final class Sidelights {
    private final OriginReader origins;

    Sidelights(Lexicon lexicon) {
        origins = new OriginReader(lexicon);
    }

    /** @param sentences in the article's text, in order */
    Reading with(Reading reading, List<Span> sentences) {
        return new Reading(
                reading.article(),
                origins.read(reading, sentences),
                reading.mentions(),
                reading.times(),
                reading.engagements(),
                reading.notices(),
                reading.provenance());
    }
}
