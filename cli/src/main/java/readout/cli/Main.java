package readout.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import readout.engine.CoreNlpEngine;
import readout.language.LanguageEngine;

/** Starts the program {@code readout}. */
public final class Main {
    private Main() {}

    /** @param arguments as the user typed them: {@code extract report.txt --format table} */
    public static void main(String[] arguments) {
        // The language engine lower-cases words by the default locale: a Turkish one turns "Iran" into another word.
        Locale.setDefault(Locale.ROOT);
        LazyEngine engine = new LazyEngine(CoreNlpEngine.NAME, CoreNlpEngine::load);
        System.exit(Cli.run(context(() -> engine), arguments));
    }

    /** The surroundings of this process. */
    static Context context(Supplier<LanguageEngine> engine) {
        Map<String, String> environment = System.getenv();
        Console console = Console.of(
                System.in,
                new StandardOutput(new FileOutputStream(FileDescriptor.out)),
                new FileOutputStream(FileDescriptor.err),
                Terminals.of(environment));
        Optional<Path> home = Optional.ofNullable(System.getProperty("readout.home"))
                .or(() -> Optional.ofNullable(environment.get("READOUT_HOME")))
                .map(Path::of);
        return new Context(console, engine, home);
    }
}
