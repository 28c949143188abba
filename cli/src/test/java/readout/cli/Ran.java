package readout.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import readout.language.LanguageEngine;
import readout.testkit.FakeEngine;

/** A command that ran inside this virtual machine, on no terminal, with an engine of regular expressions. */
record Ran(int exit, String out, String err) {
    static Ran command(String... arguments) {
        return with(FakeEngine::new, Optional.empty(), "", arguments);
    }

    /** With something on standard input. */
    static Ran fed(String input, String... arguments) {
        return with(FakeEngine::new, Optional.empty(), input, arguments);
    }

    /** As installed in a folder. */
    static Ran at(Path home, String... arguments) {
        return with(FakeEngine::new, Optional.of(home), "", arguments);
    }

    /** Fails if the engine is asked for. */
    static Ran withoutEngine(String... arguments) {
        return with(
                () -> {
                    throw new AssertionError("the engine was asked for");
                },
                Optional.empty(),
                "",
                arguments);
    }

    static Ran with(Supplier<LanguageEngine> engine, Optional<Path> home, String input, String... arguments) {
        return on(Terminals.NONE, engine, home, input, arguments);
    }

    /** Before a person's eyes. */
    static Ran onTerminal(Terminals terminals, String... arguments) {
        return on(terminals, FakeEngine::new, Optional.empty(), "", arguments);
    }

    private static Ran on(
            Terminals terminals,
            Supplier<LanguageEngine> engine,
            Optional<Path> home,
            String input,
            String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        int exit = Cli.run(new Context(Console.of(in, out, err, terminals), engine, home), arguments);
        return new Ran(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> outLines() {
        return out.lines().toList();
    }

    List<String> errLines() {
        return err.lines().toList();
    }
}
