package readout.source;

import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * Finds the articles in files, folders and standard input.
 *
 * <p>Example: {@code try (Captures found = new Sources(SourceOptions.DEFAULT).open(List.of("reports", "-"), System.in)) { found.forEachRemaining(…); }}
 */
public final class Sources {
    private final Inputs inputs;

    public Sources(SourceOptions options) {
        inputs = new Inputs(options);
    }

    /**
     * What the inputs hold, in their order; files of a folder in the order of their names. Nothing is opened before it is asked for.
     *
     * @param names files, folders (with all that is in them), or {@code -} for standard input
     * @param standardInput not closed
     */
    public Captures open(List<String> names, InputStream standardInput) {
        return new Captures(new Chain(names.stream()
                .<Supplier<Feed>>map(name -> () -> feed(name, standardInput))
                .iterator()));
    }

    private Feed feed(String name, InputStream standardInput) {
        try {
            return name.equals("-") ? inputs.standardInput(standardInput) : inputs.named(Path.of(name));
        } catch (InvalidPathException e) {
            return Feed.failed(name, Problems.MISSING, "no file can have this name");
        }
    }
}
