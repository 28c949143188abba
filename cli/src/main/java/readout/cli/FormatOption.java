package readout.cli;

import java.util.Optional;
import picocli.CommandLine.Option;
import readout.wire.Format;

/** How records are printed. A command takes the kind that names the formats it offers; any other format is an error. */
abstract sealed class FormatOption {
    /** What was asked for. */
    abstract Optional<Format> chosen();

    /** What was chosen, else what suits the reader. */
    final Format format(Console console) {
        return chosen().orElse(console.outIsTerminal() ? Format.TABLE : Format.JSONL);
    }

    /** For lists of which no CSV is offered. */
    static final class WithoutCsv extends FormatOption {
        /** The formats without it. */
        enum Printed {
            JSONL,
            JSON,
            TABLE;

            Format format() {
                return switch (this) {
                    case JSONL -> Format.JSONL;
                    case JSON -> Format.JSON;
                    case TABLE -> Format.TABLE;
                };
            }
        }

        @Option(
                names = "--format",
                paramLabel = "FORMAT",
                description = "jsonl, json or table (default: table on a terminal, else jsonl).")
        private Optional<Printed> printed = Optional.empty();

        @Override
        Optional<Format> chosen() {
            return printed.map(Printed::format);
        }
    }

    /** Every format that there is. */
    static final class WithCsv extends FormatOption {
        @Option(
                names = "--format",
                paramLabel = "FORMAT",
                description = "jsonl, json, csv or table (default: table on a terminal, else jsonl).")
        private Optional<Format> format = Optional.empty();

        @Override
        Optional<Format> chosen() {
            return format;
        }
    }
}
