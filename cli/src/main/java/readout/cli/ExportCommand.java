package readout.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;
import readout.wire.Format;
import readout.wire.coded.CodedFormat;

/** Writes events, or coded deeds, for other programs. */
@Command(
        name = "export",
        description = "Writes what fits for other programs, and says on standard error how many records.",
        synopsisSubcommandLabel = "FORMAT",
        commandListHeading = "%nFormats:%n",
        footer = {
            "",
            "Example:",
            "  readout export csv --party IRN > iran.csv",
            "  readout export gdelt --source RUS --since 2022 > russia.tsv"
        })
final class ExportCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Unmatched
    private List<String> unmatched = new ArrayList<>();

    @Mixin
    private final HelpOption help = new HelpOption();

    /** Runs where no format of ours comes first. */
    @Override
    public void run() {
        String asked = unmatched.isEmpty() || unmatched.getFirst().startsWith("-")
                ? "the format comes first"
                : "no format is called " + unmatched.getFirst();
        String formats = String.join(", ", spec.subcommands().keySet());
        throw new ParameterException(spec.commandLine(), asked + "; there are " + formats);
    }

    /** The command with a subcommand for each format. */
    static CommandLine with(Context context) {
        CommandLine line = new CommandLine(new ExportCommand());
        add(line, "jsonl", new StoryExport(context, Format.JSONL), "Events, a JSON object a line.");
        add(line, "json", new StoryExport(context, Format.JSON), "Events, one JSON array.");
        add(line, "csv", new StoryExport(context, Format.CSV), "Events, for spreadsheets.");
        for (CodedFormat format : CodedFormat.values()) {
            add(line, format.name().toLowerCase(Locale.ROOT), new DeedExport(context, format), about(format));
        }
        return line;
    }

    private static void add(CommandLine line, String name, Object command, String description) {
        CommandLine format = new CommandLine(command);
        format.getCommandSpec()
                .usageMessage()
                .description(description)
                .footer("", "Example:", "  readout export " + name + " --party IRN");
        line.addSubcommand(name, format);
    }

    private static String about(CodedFormat format) {
        return switch (format) {
            case GDELT -> "Coded deeds, the 61 columns of GDELT 2.0 without a header.";
            case ICEWS -> "Coded deeds, the 20 columns of ICEWS.";
            case POLECAT -> "Coded deeds, the 40 columns of POLECAT.";
            case PLOVER -> "Coded deeds, PLOVER's JSON, with their status.";
        };
    }

    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
