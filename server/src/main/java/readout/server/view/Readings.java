package readout.server.view;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import readout.model.Engagement;
import readout.model.Reading;
import readout.model.Report;
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

    /** The engagement that a report points to. */
    public Optional<Engagement> engagement(Report report) {
        return of(report.article())
                .map(Reading::engagements)
                .filter(engagements -> report.engagement() < engagements.size())
                .map(engagements -> engagements.get(report.engagement()));
    }

    /** An outlet's name, or that it is not known. */
    public static String outlet(Optional<String> outlet) {
        return outlet.orElse("unknown outlet");
    }
}
