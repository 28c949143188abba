package readout.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Against what is scored. */
final class GoldOptions {
    @Parameters(index = "0", paramLabel = "GOLD", description = "The gold file, an article a line.")
    private Path file = Path.of("gold.jsonl");

    @Option(
            names = "--list",
            description = "Print first all that is wrong, a line each: misses, false alarms and wrong attributes, or"
                    + " pairs of reports wrongly together and pairs missed.")
    private boolean list;

    Path file() {
        return file;
    }

    boolean list() {
        return list;
    }
}
