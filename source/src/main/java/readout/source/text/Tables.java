package readout.source.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import readout.lexicon.Table;

/** Tables on the class path. */
public final class Tables {
    private Tables() {}

    /** The table beside a class. */
    public static Table bundled(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no table " + name);
            }
            return Table.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
