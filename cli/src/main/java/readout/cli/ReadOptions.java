package readout.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import readout.model.Edtf;

/** How articles are read. */
final class ReadOptions {
    @Option(
            names = "--dct",
            paramLabel = "DATE|none",
            converter = DateOrNone.class,
            description = "The date that an undated article is read against (default: none; the clock is never used).")
    private Against against = new Against(Optional.empty());

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

    @Option(
            names = "--stats",
            description =
                    "Say at the end how many tokens and sentences were read, how many of them parsed, and how fast.")
    private boolean stats;

    @Mixin
    private final LexiconOptions lexicon;

    ReadOptions() {
        this(new LexiconOptions());
    }

    ReadOptions(LexiconOptions lexicon) {
        this.lexicon = lexicon;
    }

    /** One of two. */
    private static final class OnFailure {
        @Option(names = "--keep-going", description = "Read on where an input fails (default).")
        private boolean keepGoing;

        @Option(names = "--fail-fast", description = "Stop at the first input that fails.")
        private boolean failFast;
    }

    /** A date, or none. */
    private record Against(Optional<Edtf> date) {}

    /** The word none is the date that is not there. */
    private static final class DateOrNone implements ITypeConverter<Against> {
        @Override
        public Against convert(String text) {
            return new Against(text.equals("none") ? Optional.empty() : Optional.of(new EdtfConverter().convert(text)));
        }
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

    Optional<Edtf> date() {
        return against.date();
    }

    int jobs() {
        return jobs;
    }

    boolean failFast() {
        return onFailure.failFast;
    }

    boolean stats() {
        return stats;
    }

    LexiconOptions lexicon() {
        return lexicon;
    }

    Optional<Path> errors() {
        return errors;
    }
}
