package readout.store;

import java.nio.file.Path;
import java.util.List;
import readout.model.Reading;
import readout.testkit.RandomReadings;

/** A program of its own that stores readings one by one and says so after each. */
final class PutLoop {
    private PutLoop() {}

    /** @param args the store's file, and how many readings */
    public static void main(String[] args) {
        try (RecordStore store = SqliteStore.open(Path.of(args[0]))) {
            for (Reading reading : readings(Integer.parseInt(args[1]))) {
                store.put(reading);
                System.out.println(reading.article().id());
                System.out.flush();
            }
        }
    }

    static List<Reading> readings(int count) {
        return RandomReadings.seeded(11).take(count);
    }
}
