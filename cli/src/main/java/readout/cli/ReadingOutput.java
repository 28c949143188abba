package readout.cli;

import java.io.IOException;
import picocli.CommandLine.Option;
import readout.lexicon.Lexicon;
import readout.model.Reading;
import readout.wire.Output;
import readout.wire.Outputs;

/** How readings are printed: in a format, or told in plain lines. */
final class ReadingOutput {
    @Option(names = "--format", paramLabel = "FORMAT", description = "jsonl, json or table (default: jsonl).")
    private FormatOption.WithoutCsv.Printed format = FormatOption.WithoutCsv.Printed.JSONL;

    @Option(
            names = "--explain",
            description = "Tells people instead, in plain lines, on what each field rests: rule, words, date.")
    private boolean explain;

    /** Prints to the console until it is closed. */
    Output<Reading> open(Context context) throws IOException {
        return explain
                ? new Explanation(Lexicon.bundled(), context.console().out())
                : Outputs.readings(format.format(), context.console().out());
    }
}
