package readout.server.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.model.Article;
import readout.model.Engagement;
import readout.model.Reading;
import readout.model.Report;
import readout.model.Story;
import readout.store.RecordStore;

/** The readings that one page needs, each fetched once. For one thread. */
public final class Readings {
    private final RecordStore store;
    private final Map<String, Optional<Reading>> fetched = new HashMap<>();

    public Readings(RecordStore store) {
        this.store = store;
    }

    public Optional<Reading> of(String article) {
        return fetched.computeIfAbsent(article, store::reading);
    }

    /** The readings of a story's reports, each article once. */
    public List<Reading> of(Story story) {
        return story.reports().stream()
                .map(Report::article)
                .distinct()
                .flatMap(article -> of(article).stream())
                .toList();
    }

    /** The engagement that a report points to. */
    public Optional<Engagement> engagement(Report report) {
        return of(report.article())
                .map(Reading::engagements)
                .filter(engagements -> report.engagement() < engagements.size())
                .map(engagements -> engagements.get(report.engagement()));
    }

    /** An outlet's name, or that it is not known. */
    public static String outlet(Article article) {
        return article.outlet().orElse("unknown outlet");
    }
}
