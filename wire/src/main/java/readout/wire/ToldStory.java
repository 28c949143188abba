package readout.wire;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import readout.model.Article;
import readout.model.Reading;
import readout.model.Report;
import readout.model.Story;

/**
 * A story with all that an output says of its reports.
 *
 * @param tellings one for each of the story's reports, in their order
 */
public record ToldStory(Story story, List<Telling> tellings) {
    public ToldStory {
        tellings = List.copyOf(tellings);
    }

    /**
     * Looks the readings of a story's reports up.
     *
     * @param readings from an article's id to its reading
     * @throws NoSuchElementException if there is none for one of the reports
     */
    public static ToldStory of(Story story, Function<String, Optional<Reading>> readings) {
        return new ToldStory(
                story, story.reports().stream().map(r -> telling(r, readings)).toList());
    }

    /**
     * One of the articles that tell the story.
     *
     * @throws NoSuchElementException if none of its reports stands in that article
     */
    Article article(String id) {
        return tellings.stream()
                .map(Telling::article)
                .filter(article -> article.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new NoSuchElementException("no report of story " + story.id() + " in article " + id));
    }

    private static Telling telling(Report report, Function<String, Optional<Reading>> readings) {
        return readings.apply(report.article())
                .map(reading -> Telling.of(reading, report.engagement()))
                .orElseThrow(() -> new NoSuchElementException("no reading of article " + report.article()));
    }
}
