package readout.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.mechanism.MechanismRecord;
import readout.model.Reading;
import readout.store.DeedPlace;
import readout.store.RecordStore;
import readout.store.StatementPlace;
import readout.story.Occasions;
import readout.wire.ToldDeed;
import readout.wire.ToldMechanism;
import readout.wire.ToldStatement;

/** The last readings that were looked up: what follows each other in a list often stands in one article. */
final class RecentReadings {
    private static final int KEPT = 64;

    private final RecordStore store;
    private final Map<String, Optional<Reading>> kept = new Recent<>();
    private final Map<String, List<Optional<String>>> occasions = new Recent<>();

    private final Map<String, List<Optional<String>>> stories = new Recent<>();

    RecentReadings(RecordStore store) {
        this.store = store;
    }

    private static final class Recent<T> extends LinkedHashMap<String, T> {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
            return size() > KEPT;
        }
    }

    Optional<Reading> of(String article) {
        return kept.computeIfAbsent(article, store::reading);
    }

    ToldDeed deed(DeedPlace place) {
        return new ToldDeed(of(place.article()).orElseThrow(), place.number());
    }

    /** A statement of the store, with the story that it belongs to. */
    ToldStatement statement(StatementPlace place) {
        Reading reading = of(place.article()).orElseThrow();
        List<Optional<String>> events = occasions.computeIfAbsent(
                place.article(), article -> Occasions.stories(reading, store.storiesOf(article)));
        return new ToldStatement(reading, place.number(), events.get(place.number()));
    }

    /** A format or an instrument, with the stories of the contacts that invoke it. */
    ToldMechanism mechanism(MechanismRecord record) {
        return new ToldMechanism(
                record, record.invocations().stream().map(this::story).toList());
    }

    private Optional<String> story(MechanismRecord.Told told) {
        List<Optional<String>> of =
                stories.computeIfAbsent(told.reading().article().id(), store::storiesOf);
        return told.invocation().engagement().flatMap(of::get);
    }
}
