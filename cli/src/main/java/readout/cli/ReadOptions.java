package readout.cli;

import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import readout.model.Deeds;
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
            names = "--all-deeds",
            description = "Tell also coded events that are only mentioned beside others and seldom right.")
    private boolean allDeeds;

    @Mixin
    private final RunOptions run = new RunOptions();

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

    /** A date, or none. */
    private record Against(Optional<Edtf> date) {}

    /** The word none is the date that is not there. */
    private static final class DateOrNone implements ITypeConverter<Against> {
        @Override
        public Against convert(String text) {
            return new Against(text.equals("none") ? Optional.empty() : Optional.of(new EdtfConverter().convert(text)));
        }
    }

    Optional<Edtf> date() {
        return against.date();
    }

    int jobs() {
        return run.jobs();
    }

    boolean stats() {
        return stats;
    }

    Deeds deeds() {
        return allDeeds ? Deeds.ALL : Deeds.SURE;
    }

    LexiconOptions lexicon() {
        return lexicon;
    }

    RunOptions run() {
        return run;
    }
}
