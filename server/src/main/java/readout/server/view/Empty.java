package readout.server.view;

import readout.store.RecordStore;

/** Says why a list is empty. */
final class Empty {
    private Empty() {}

    /** @param noun what the list would hold */
    static String why(RecordStore store, Filter filter, String noun) {
        if (store.counts().articles() == 0) {
            return "The record is empty. Fill it with: readout ingest FOLDER";
        }
        return filter.page() > 1 ? "This page lies behind the end of the list." : "No " + noun + " fits.";
    }
}
