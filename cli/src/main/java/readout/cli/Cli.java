package readout.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import readout.evaluation.GoldException;
import readout.lexicon.LexiconException;
import readout.server.CannotServe;
import readout.store.StoreException;
import readout.wire.WireException;

/** The commands under one roof, and what becomes of their errors. */
final class Cli {
    private final Console console;

    private Cli(Console console) {
        this.console = console;
    }

    /** Runs a command line and returns the code to exit with. */
    static int run(Context context, String... arguments) {
        Cli cli = new Cli(context.console());
        int code = cli.commands(context, arguments).execute(arguments);
        return cli.flushed(code);
    }

    private int flushed(int code) {
        try {
            console.out().flush();
            return code;
        } catch (IOException e) {
            return ended(e);
        }
    }

    /** To look at all commands takes a while, so where one is asked for only that one is made. */
    private CommandLine commands(Context context, String... arguments) {
        Map<String, Function<Context, Object>> all = all();
        CommandLine line = new CommandLine(new ReadoutCommand());
        if (arguments.length > 0 && all.containsKey(arguments[0])) {
            all.keySet().retainAll(Set.of(arguments[0]));
        }
        all.values().forEach(command -> line.addSubcommand(command.apply(context)));
        return prepared(line);
    }

    private static Map<String, Function<Context, Object>> all() {
        Map<String, Function<Context, Object>> all = new LinkedHashMap<>();
        all.put("demo", DemoCommand::new);
        all.put("extract", ExtractCommand::new);
        all.put("ingest", IngestCommand::new);
        all.put("remove", RemoveCommand::new);
        all.put("events", EventsCommand::new);
        all.put("statements", StatementsCommand::new);
        all.put("deeds", DeedsCommand::new);
        all.put("articles", ArticlesCommand::new);
        all.put("show", ShowCommand::new);
        all.put("announcements", AnnouncementsCommand::new);
        all.put("changes", ChangesCommand::new);
        all.put("mechanisms", MechanismsCommand::new);
        all.put("offices", Cli::offices);
        all.put("compare", CompareCommand::new);
        all.put("cluster", ClusterCommand::new);
        all.put("copies", CopiesCommand::new);
        all.put("export", ExportCommand::with);
        all.put("serve", ServeCommand::new);
        all.put("evaluate", Cli::evaluate);
        all.put("verify", VerifyCommand::new);
        all.put("doctor", DoctorCommand::new);
        return all;
    }

    private static CommandLine offices(Context context) {
        return new CommandLine(new OfficesCommand(context)).addSubcommand(new OfficesCommand.Import(context));
    }

    private static CommandLine evaluate(Context context) {
        CommandLine line = new CommandLine(new EvaluateCommand(context));
        line.addSubcommand(new EvaluateCommand.Engagements(context));
        line.addSubcommand(new EvaluateCommand.Stories(context));
        line.addSubcommand(new EvaluateCommand.Statements(context));
        line.addSubcommand(new EvaluateCommand.Claims(context));
        return line;
    }

    private CommandLine prepared(CommandLine line) {
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(new PrintWriter(console.out()));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler((fault, arguments) -> misused(fault));
        line.setExecutionExceptionHandler((fault, command, result) -> ended(fault));
        return line;
    }

    private int misused(ParameterException fault) {
        String name = fault.getCommandLine().getCommandSpec().qualifiedName();
        console.say(Misuse.said(fault));
        console.say("see " + name + " --help");
        return Exit.ERROR.code();
    }

    private int ended(Throwable fault) {
        return switch (fault) {
            case BrokenPipeException quiet -> Exit.DONE.code();
            case UncheckedIOException wrapped -> ended(Objects.requireNonNull(wrapped.getCause()));
            case CommandException e -> error(said(e));
            case StoreException e -> error(said(e));
            case WireException e -> error(said(e));
            case LexiconException e -> error(said(e));
            case GoldException e -> error(said(e));
            case CannotServe e -> error(said(e));
            case NoSuchFileException e -> error(e.getFile() + ": no such file");
            case AccessDeniedException e -> error(e.getFile() + ": no right to open it");
            case FileSystemException e -> error(said(e));
            case IOException e -> error(said(e));
            default -> unexpected(fault);
        };
    }

    private int error(String message) {
        console.say(message);
        return Exit.ERROR.code();
    }

    private int unexpected(Throwable fault) {
        fault.printStackTrace(console.err());
        return error("this is a fault of Readout: " + fault);
    }

    /** Its message, or its kind where it has none. */
    static String said(Throwable fault) {
        return Objects.requireNonNullElse(fault.getMessage(), fault.toString());
    }
}
