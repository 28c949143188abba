package readout.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import readout.model.Notice;
import readout.source.Captured;
import readout.wire.FaultJson;

/** Tells of inputs that failed, one line each, and counts them. */
final class Failures implements AutoCloseable {
    private final Console console;
    private final boolean failFast;
    private final Optional<Writer> list;
    private int failed;
    private int skipped;

    private Failures(Console console, boolean failFast, Optional<Writer> list) {
        this.console = console;
        this.failFast = failFast;
        this.list = list;
    }

    static Failures of(Console console, RunOptions options) throws IOException {
        Optional<Path> file = options.errors();
        return new Failures(
                console, options.failFast(), file.isPresent() ? Optional.of(writer(file.get())) : Optional.empty());
    }

    private static Writer writer(Path file) throws IOException {
        try {
            return Files.newBufferedWriter(file);
        } catch (NoSuchFileException e) {
            throw new CommandException(file + ": its folder does not exist");
        }
    }

    /** Goes on at every fault and keeps no list. */
    static Failures telling(Console console) {
        return new Failures(console, false, Optional.empty());
    }

    void failed(Captured.Failed fault) throws IOException {
        failed++;
        list(FaultJson.failed(fault.input(), fault.place(), fault.code(), fault.message()));
        String line = line(fault.input(), fault.place(), fault.message());
        if (failFast) {
            throw new CommandException(line);
        }
        console.say(line);
    }

    /** An article that was read, but not all of it. */
    void damaged(Captured.Read read, Notice damage) throws IOException {
        failed(new Captured.Failed(read.input(), read.place(), damage.code(), "read in part: " + damage.message()));
    }

    void skipped(Captured.Skipped passed) throws IOException {
        skipped++;
        list(FaultJson.skipped(passed.input(), passed.place(), passed.code(), passed.message()));
    }

    private void list(String line) throws IOException {
        if (list.isPresent()) {
            list.get().append(line).append('\n').flush();
        }
    }

    private static String line(String input, String place, String message) {
        return printable(input + ": " + (place.isEmpty() ? "" : place + ": ") + message);
    }

    /** A file's name may hold anything. */
    private static String printable(String line) {
        return line.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "?");
    }

    int failed() {
        return failed;
    }

    int skipped() {
        return skipped;
    }

    @Override
    public void close() throws IOException {
        if (list.isPresent()) {
            list.get().close();
        }
    }
}
