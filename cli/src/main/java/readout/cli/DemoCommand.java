package readout.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import readout.store.RecordStore;
import readout.store.SqliteStore;

/** Shows what Readout does, on the articles that come with it. */
@Command(
        name = "demo",
        description = "Reads the sample corpus into a fresh store and serves it to this machine.",
        footer = {"", "Example:", "  readout demo --port 8090"})
final class DemoCommand implements Callable<Integer> {
    private final Context context;

    @Option(
            names = "--store",
            paramLabel = "PATH",
            description = "Keep the store in this file (default: a temporary one).")
    private Optional<Path> file = Optional.empty();

    @Mixin
    private final LexiconOptions lexicon = new LexiconOptions();

    @Mixin
    private final ServeOptions serving = new ServeOptions();

    @Mixin
    private final HelpOption help = new HelpOption();

    DemoCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Path corpus = context.corpusOrFail();
        if (file.isPresent()) {
            return demo(corpus, file.get()).code();
        }
        Path folder = Files.createTempDirectory("readout-demo");
        try (Interruption interruption = Interruption.running(() -> delete(folder))) {
            return demo(corpus, folder.resolve(StoreOption.DEFAULT)).code();
        } finally {
            delete(folder);
        }
    }

    private Exit demo(Path corpus, Path at) throws IOException {
        try (RecordStore store = SqliteStore.open(at)) {
            new Ingest(context, store).run(List.of(corpus.toString()), new ReadOptions(lexicon));
            return new Serving(context, store).run(serving);
        }
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
