package readout.pipeline;

import java.util.List;
import java.util.stream.Stream;
import readout.language.Sentence;
import readout.model.Basis;
import readout.model.Notice;
import readout.model.Published;
import readout.model.Reading;
import readout.model.Span;
import readout.time.TimeReader;

/** Says of an article without a date from when on it can have appeared: after the last day that it tells of as past. */
final class Bounds {
    private final TimeReader times;

    Bounds(TimeReader times) {
        this.times = times;
    }

    Reading with(Reading reading, List<Sentence> sentences, ReadingView view) {
        if (reading.article().published().when().isPresent()) {
            return reading;
        }
        return times.earliest(view.text(), sentences)
                .filter(earliest -> view.inArticle(earliest.words()))
                .map(earliest -> bounded(reading, earliest, view.toArticle(earliest.words())))
                .orElse(reading);
    }

    private static Reading bounded(Reading reading, TimeReader.Earliest earliest, Span words) {
        Notice reason = new Notice(
                Notice.APPEARED_AFTER,
                words,
                "The article has no date. It tells of this as past, so it appeared later.");
        return reading.withArticle(reading.article().published(Published.on(earliest.since(), Basis.INFERRED)))
                .withNotices(Stream.concat(reading.notices().stream(), Stream.of(reason))
                        .toList());
    }
}
