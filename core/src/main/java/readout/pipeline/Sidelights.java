package readout.pipeline;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import readout.lexicon.Lexicon;
import readout.mechanism.MechanismReader;
import readout.model.Mention;
import readout.model.Reading;
import readout.model.Span;
import readout.origin.OriginReader;

/** Adds to a reading what is read from its article's text alone: the sources that it draws on, formats and agreements. */
final class Sidelights {
    private final OriginReader origins;
    private final MechanismReader mechanisms;

    Sidelights(Lexicon lexicon) {
        origins = new OriginReader(lexicon);
        mechanisms = new MechanismReader(lexicon);
    }

    /** @param sentences in the article's text, in order */
    Reading with(Reading reading, List<Span> sentences) {
        MechanismReader.Invoked invoked = mechanisms.read(reading, sentences);
        return new Reading(
                reading.article(),
                origins.read(reading, sentences),
                together(reading.mentions(), invoked.mentions()),
                reading.times(),
                invoked.engagements(),
                reading.notices(),
                reading.provenance());
    }

    /** In the order of the text. */
    private static List<Mention> together(List<Mention> named, List<Mention> mechanisms) {
        return Stream.concat(named.stream(), mechanisms.stream())
                .sorted(Comparator.comparing(Mention::span))
                .toList();
    }
}
