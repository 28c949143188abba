package readout.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import readout.lexicon.LexiconException;
import readout.lexicon.Table;

/** The tables of this package. */
final class TimeTables {
    private TimeTables() {}

    static Table read(String name) {
        try (InputStream in = TimeTables.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new LexiconException("no table " + name);
            }
            return Table.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
