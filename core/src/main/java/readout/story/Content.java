package readout.story;

import java.util.Set;
import java.util.TreeSet;
import readout.model.Engagement;
import readout.model.Reading;

/** What an article says around an engagement, for telling apart contacts of the same people that nobody dates. */
public record Content(Set<String> words) {
    public Content {
        words = Set.copyOf(words);
    }

    static Content of(Reading reading, int index) {
        Engagement engagement = reading.engagements().get(index);
        Set<String> words = new TreeSet<>();
        engagement.topics().forEach(topic -> words.addAll(Names.words(topic)));
        return new Content(words);
    }

    /** From 0, nothing in common, to 1. */
    double overlap(Content other) {
        long shared = words.stream().filter(other.words::contains).count();
        int fewer = Math.min(words.size(), other.words.size());
        return fewer == 0 ? 0 : (double) shared / fewer;
    }
}
