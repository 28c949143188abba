package readout.server;

import java.nio.file.Path;
import readout.store.RecordStore;
import readout.store.SqliteStore;

/** Serves the sample record, or a store's file, for looking at the pages. */
final class Preview {
    private Preview() {}

    /** Takes a port and, if wanted, a store's file. */
    public static void main(String[] args) throws InterruptedException {
        RecordStore store = args.length > 1 ? SqliteStore.open(Path.of(args[1])) : SampleRecord.store();
        ReadoutServer server = ReadoutServer.start(store, ReadoutServer.DEFAULT_HOST, Integer.parseInt(args[0]));
        System.out.println(server.address());
        Thread.currentThread().join();
    }
}
