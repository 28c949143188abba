package readout.server.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** English names for actor codes: {@code IRN} is Iran. A code without a name stands for itself. */
public final class ActorNames {
    private static final String TABLE = "/readout/server/actors.tsv";
    private final Map<String, String> names;

    private ActorNames(Map<String, String> names) {
        this.names = Map.copyOf(names);
    }

    /** The states' names as the JDK has them, and over them the table of organisations and exceptions. */
    public static ActorNames load() {
        Map<String, String> names = new HashMap<>();
        for (String iso2 : Locale.getISOCountries()) {
            Locale state = Locale.of("", iso2);
            names.put(state.getISO3Country(), state.getDisplayCountry(Locale.ENGLISH));
        }
        table().lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", 2))
                .forEach(cells -> names.put(cells[0], cells[1]));
        return new ActorNames(names);
    }

    public String name(String code) {
        return names.getOrDefault(code, code);
    }

    private static String table() {
        try (InputStream in = Objects.requireNonNull(ActorNames.class.getResourceAsStream(TABLE), TABLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
