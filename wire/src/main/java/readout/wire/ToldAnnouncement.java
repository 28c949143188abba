package readout.wire;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import readout.model.Announcement;
import readout.model.Article;
import readout.model.Edtf;
import readout.model.Engagement;
import readout.model.Reading;

/**
 * An announcement with all that an output says of it.
 *
 * @param engagement what was announced
 * @param articles one for each of the announcement's traces, in their order
 */
public record ToldAnnouncement(Announcement announcement, Engagement engagement, List<Article> articles) {
    public ToldAnnouncement {
        articles = List.copyOf(articles);
    }

    /**
     * Looks the readings up.
     *
     * @param readings from an article's id to its reading
     * @throws NoSuchElementException if there is none for one of the reports
     */
    public static ToldAnnouncement of(Announcement announcement, Function<String, Optional<Reading>> readings) {
        Function<String, Reading> reading =
                id -> readings.apply(id).orElseThrow(() -> new NoSuchElementException("no reading of article " + id));
        return new ToldAnnouncement(
                announcement,
                reading.apply(announcement.report().article())
                        .engagements()
                        .get(announcement.report().engagement()),
                announcement.traces().stream()
                        .map(trace -> reading.apply(trace.article()).article())
                        .toList());
    }

    /** The days that were named; absent where none were. */
    public Optional<Edtf> named() {
        Optional<Edtf> when = engagement.when().edtf();
        boolean bounded = when.flatMap(Edtf::earliest).isPresent()
                && when.flatMap(Edtf::latest).isPresent();
        return bounded ? when : Optional.empty();
    }

    /** The article that announces it first, which its first trace stands in. */
    public Article announcing() {
        return articles.getFirst();
    }
}
