package readout.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import readout.model.Reading;
import readout.store.DeedPlace;
import readout.store.RecordStore;
import readout.wire.ToldDeed;

/** The last readings that were looked up: what follows each other in a list often stands in one article. */
final class RecentReadings {
    private static final int KEPT = 64;

    private final RecordStore store;
    private final Map<String, Optional<Reading>> kept = new Recent();

    RecentReadings(RecordStore store) {
        this.store = store;
    }

    private static final class Recent extends LinkedHashMap<String, Optional<Reading>> {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Reading>> eldest) {
            return size() > KEPT;
        }
    }

    Optional<Reading> of(String article) {
        return kept.computeIfAbsent(article, store::reading);
    }

    ToldDeed deed(DeedPlace place) {
        return new ToldDeed(of(place.article()).orElseThrow(), place.number());
    }
}
