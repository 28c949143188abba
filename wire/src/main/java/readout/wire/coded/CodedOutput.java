package readout.wire.coded;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import readout.lexicon.Lexicon;
import readout.wire.Output;
import readout.wire.ToldDeed;

/** Writes coded deeds in the format of another coder, and counts the records. */
public final class CodedOutput implements Output<ToldDeed> {
    /** How a format writes a deed. */
    interface Lines {
        /** The first line, where the format has one. */
        Optional<String> header();

        /** A line for each record. */
        List<String> of(ToldDeed deed);
    }

    private final Writer to;
    private final Lines lines;
    private int records;

    private CodedOutput(Writer to, Lines lines) throws IOException {
        this.to = to;
        this.lines = lines;
        Optional<String> header = lines.header();
        if (header.isPresent()) {
            line(header.get());
        }
    }

    public static CodedOutput of(CodedFormat format, Writer to, Lexicon lexicon) throws IOException {
        CodeBook codes = new CodeBook(lexicon);
        return new CodedOutput(
                to,
                switch (format) {
                    case GDELT -> new Tabbed(false, new Gdelt(codes));
                    case ICEWS -> new Tabbed(true, new Icews(codes));
                    case POLECAT -> new Tabbed(true, new Polecat(codes));
                    case PLOVER -> new Plover(codes);
                });
    }

    @Override
    public void write(ToldDeed deed) throws IOException {
        for (String line : lines.of(deed)) {
            line(line);
            records++;
        }
    }

    private void line(String line) throws IOException {
        to.append(line).append('\n');
    }

    /** How many records were written; a deed of several parties can be several. */
    public int records() {
        return records;
    }

    @Override
    public void close() throws IOException {
        to.flush();
    }
}
