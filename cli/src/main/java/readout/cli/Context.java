package readout.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import readout.language.LanguageEngine;

/**
 * What the commands are given.
 *
 * @param engine makes the language engine; it may be slow, so it is asked once and only where something is read
 * @param home the folder that Readout is installed in
 */
record Context(Console console, Supplier<LanguageEngine> engine, Optional<Path> home) {
    /** For a command that prints as it reads. */
    Context whilePrinting() {
        return new Context(console.whilePrinting(), engine, home);
    }

    /** The articles that come with Readout. */
    Optional<Path> corpus() {
        return home.map(folder -> folder.resolve("corpus").resolve("articles")).filter(Files::isDirectory);
    }

    /** @throws CommandException where there is none */
    Path corpusOrFail() {
        return corpus().orElseThrow(() -> new CommandException("the sample corpus is not where Readout is installed"
                + home.map(folder -> " (" + folder + ")").orElse("")
                + "; start it by its launcher, or set READOUT_HOME"));
    }
}
