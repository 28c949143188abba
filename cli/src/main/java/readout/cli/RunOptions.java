package readout.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How inputs are gone through. */
final class RunOptions {
    @Option(
            names = "--jobs",
            paramLabel = "N",
            converter = Jobs.class,
            description = "How many articles are read at once (default: as many as there are processors).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @ArgGroup
    private final OnFailure onFailure = new OnFailure();

    @Option(
            names = "--errors",
            paramLabel = "FILE",
            description = "Lists inputs that failed or were passed over here, one JSON object a line.")
    private Optional<Path> errors = Optional.empty();

    /** One of two. */
    private static final class OnFailure {
        @Option(names = "--keep-going", description = "Read on where an input fails (default).")
        private boolean keepGoing;

        @Option(names = "--fail-fast", description = "Stop at the first input that fails.")
        private boolean failFast;
    }

    /** At least one. */
    private static final class Jobs implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            if (!text.matches("[1-9][0-9]{0,3}")) {
                throw new TypeConversionException("'" + text + "' is not a number of jobs from 1 to 9999");
            }
            return Integer.valueOf(text);
        }
    }

    int jobs() {
        return jobs;
    }

    boolean failFast() {
        return onFailure.failFast;
    }

    Optional<Path> errors() {
        return errors;
    }
}
