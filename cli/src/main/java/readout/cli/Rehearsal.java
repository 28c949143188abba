package readout.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.language.LanguageEngine;
import readout.store.RecordStore;
import readout.store.SqliteStore;
import readout.wire.ReadingJson;

/**
 * Does once and in silence what users do most, while Readout is built: the Java machine notes which classes that takes, and loads
 * them all at once from then on. What reads articles and what serves pages is left out, as every start would load it too.
 */
final class Rehearsal {
    private static final List<String> QUERIES = List.of("events", "events --format table", "articles", "export csv");

    private Rehearsal() {}

    /** @param arguments a file of readings, one a line */
    public static void main(String[] arguments) throws IOException {
        Locale.setDefault(Locale.ROOT);
        Context context = new Context(silent(), Rehearsal::noEngine, Optional.empty());
        Path folder = Files.createTempDirectory("readout-rehearsal");
        try {
            Path file = folder.resolve(StoreOption.DEFAULT);
            fill(file, Path.of(arguments[0]));
            QUERIES.forEach(query -> Cli.run(context, (query + " --store " + file).split(" ")));
        } finally {
            DemoCommand.delete(folder);
        }
    }

    private static void fill(Path file, Path readings) throws IOException {
        try (RecordStore store = SqliteStore.open(file)) {
            store.putAll(
                    Files.readAllLines(readings).stream().map(ReadingJson::read).toList());
            store.link();
        }
    }

    private static Console silent() {
        return Console.of(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                Terminals.of(System.getenv()));
    }

    private static LanguageEngine noEngine() {
        throw new IllegalStateException("queries need no engine");
    }
}
