package readout.server;

import java.util.Map;
import readout.model.Reading;
import readout.model.Story;
import readout.server.view.Filter;
import readout.store.PersonRecord;
import readout.store.RecordStore;

/** The pages' data as JSON. */
final class Documents {
    private final RecordStore store;

    Documents(RecordStore store) {
        this.store = store;
    }

    String events(Filter filter) {
        return "";
    }

    String articles(Filter filter) {
        return "";
    }

    String people() {
        return "";
    }

    String about() {
        return "" + store.counts() + Map.of();
    }

    String event(Story story) {
        return "";
    }

    String article(Reading reading) {
        return "";
    }

    String person(PersonRecord person, Filter filter) {
        return "";
    }

    String fault(int status, String message) {
        return "";
    }
}
