package readout.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import readout.engine.CoreNlpEngine;

/** Starts the program {@code readout}. */
public final class Main {
    private Main() {}

    /** @param arguments as the user typed them: {@code extract report.txt --format table} */
    public static void main(String[] arguments) {
        Map<String, String> environment = System.getenv();
        Console console = Console.of(
                System.in,
                new StandardOutput(new FileOutputStream(FileDescriptor.out)),
                new FileOutputStream(FileDescriptor.err),
                Terminals.of(environment));
        LazyEngine engine = new LazyEngine(CoreNlpEngine.NAME, CoreNlpEngine::load);
        Optional<Path> home = Optional.ofNullable(System.getProperty("readout.home"))
                .or(() -> Optional.ofNullable(environment.get("READOUT_HOME")))
                .map(Path::of);
        System.exit(Cli.run(new Context(console, () -> engine, home), arguments));
    }
}
