package readout.server;

/** Serves the sample record for looking at the pages. */
final class Preview {
    private Preview() {}

    public static void main(String[] args) throws InterruptedException {
        ReadoutServer server =
                ReadoutServer.start(SampleRecord.store(), ReadoutServer.DEFAULT_HOST, Integer.parseInt(args[0]));
        System.out.println(server.address());
        Thread.currentThread().join();
    }
}
