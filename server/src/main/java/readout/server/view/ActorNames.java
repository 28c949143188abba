package readout.server.view;

import java.util.HashMap;
import java.util.Map;
import readout.lexicon.Lexicon;
import readout.lexicon.Organisation;

/** English names for actor codes: {@code IRN} is Iran. A code without a name stands for itself. */
public final class ActorNames {
    private static final int LONG = 25;
    private final Map<String, String> names;

    private ActorNames(Map<String, String> names) {
        this.names = Map.copyOf(names);
    }

    /** The names that the lexicon has. */
    public static ActorNames load() {
        Map<String, String> names = new HashMap<>();
        Lexicon lexicon = Lexicon.bundled();
        lexicon.countries().forEach(country -> names.put(country.code(), country.name()));
        lexicon.organisations().forEach(organisation -> names.put(organisation.code(), name(organisation)));
        return new ActorNames(names);
    }

    public String name(String code) {
        return names.getOrDefault(code, code);
    }

    /** An organisation with a long name is known by its letters. */
    private static String name(Organisation organisation) {
        String code = organisation.code();
        boolean letters =
                organisation.name().length() > LONG && organisation.names().contains(code);
        return letters ? code : organisation.name();
    }
}
