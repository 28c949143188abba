package readout.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program itself, which only knows its commands. */
@Command(
        name = "readout",
        description = "Reads news about diplomacy into a sourced, queryable record: who met, called or wrote to whom.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Exit codes: 0 done, 1 nothing found or a check failed, 2 usage or hard error, 3 some inputs failed,",
            "130 interrupted.",
            "",
            "Example:",
            "  readout ingest reports/ && readout events --party AZE --since 2023"
        })
final class ReadoutCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: a command is missing");
    }
}
