package readout.cli;

import java.util.Optional;
import picocli.CommandLine.Option;
import readout.wire.Format;

/** How records are printed. */
final class FormatOption {
    /** The formats that a command prints to the screen. */
    enum Printed {
        JSONL,
        JSON,
        TABLE
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "jsonl, json or table (default: table on a terminal, else jsonl).")
    private Optional<Printed> chosen = Optional.empty();

    /** What was chosen, else what suits the reader. */
    Format format(Console console) {
        return chosen.map(FormatOption::wire).orElse(console.outIsTerminal() ? Format.TABLE : Format.JSONL);
    }

    private static Format wire(Printed printed) {
        return switch (printed) {
            case JSONL -> Format.JSONL;
            case JSON -> Format.JSON;
            case TABLE -> Format.TABLE;
        };
    }
}
