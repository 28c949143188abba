package readout.pipeline;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import readout.language.Sentence;
import readout.lexicon.Lexicon;
import readout.mechanism.MechanismReader;
import readout.model.Engagement;
import readout.model.Mention;
import readout.model.Reading;
import readout.model.Span;
import readout.origin.OriginReader;
import readout.topic.TopicReader;

/** Adds to a reading what stands beside its contacts: topics, formats and agreements, the sources that the article draws on. */
final class Sidelights {
    private final OriginReader origins;
    private final MechanismReader mechanisms;
    private final TopicReader topics;

    Sidelights(Lexicon lexicon) {
        origins = new OriginReader(lexicon);
        mechanisms = new MechanismReader(lexicon);
        topics = new TopicReader(lexicon);
    }

    /** @param sentences of the view that the reading was read in */
    Reading with(Reading reading, List<Sentence> sentences, ReadingView view) {
        List<Span> spans = view.inArticle(sentences);
        MechanismReader.Invoked invoked = mechanisms.read(reading, spans);
        return reading.withOrigins(origins.read(reading, spans))
                .withMentions(together(reading.mentions(), invoked.mentions()))
                .withEngagements(about(invoked.engagements(), sentences, view.offset()));
    }

    private List<Engagement> about(List<Engagement> engagements, List<Sentence> sentences, int offset) {
        return engagements.stream()
                .map(e -> e.about(topics.topics(e, engagements, sentences, offset)))
                .toList();
    }

    /** In the order of the text. */
    private static List<Mention> together(List<Mention> named, List<Mention> mechanisms) {
        return Stream.concat(named.stream(), mechanisms.stream())
                .sorted(Comparator.comparing(Mention::span))
                .toList();
    }
}
