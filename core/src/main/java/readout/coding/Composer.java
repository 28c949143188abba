package readout.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.lexicon.CameoCode;
import readout.lexicon.Composition;
import readout.lexicon.Lexicon;
import readout.model.EventType;

/** Codes of deeds that are about other deeds: {@code agreed to meet}, {@code threatened to attack}. */
final class Composer {
    private static final Set<EventType> KIND = Set.of(
            EventType.CONSULT,
            EventType.SUPPORT,
            EventType.COOPERATE,
            EventType.AID,
            EventType.CONCEDE,
            EventType.RETREAT);
    private static final Set<EventType> HOSTILE =
            Set.of(EventType.PROTEST, EventType.SANCTION, EventType.MOBILIZE, EventType.COERCE, EventType.ASSAULT);

    private final Map<String, List<Composition>> byOuter = new HashMap<>();
    private final Map<String, EventType> types = new HashMap<>();

    Composer(Lexicon lexicon) {
        lexicon.coding().compositions().stream()
                .sorted(Comparator.comparingInt((Composition c) -> -c.about().length()))
                .forEach(c -> byOuter.computeIfAbsent(c.takes(), k -> new ArrayList<>())
                        .add(c));
        for (CameoCode code : lexicon.coding().cameo()) {
            types.put(code.code(), code.type());
        }
    }

    /** The code of a deed that is about one with the code {@code about}. */
    Optional<Composition> compose(String takes, String about) {
        return byOuter.getOrDefault(takes, List.of()).stream()
                .filter(c -> about.startsWith(c.about()))
                .findFirst();
    }

    /** What somebody does who will do this: agrees to it, or threatens it. */
    Optional<String> announcing(EventType type) {
        return KIND.contains(type)
                ? Optional.of("intend")
                : HOSTILE.contains(type) ? Optional.of("threat") : Optional.empty();
    }

    static boolean isHostile(EventType type) {
        return HOSTILE.contains(type);
    }

    /** Whether it takes more than words. */
    static boolean isMaterial(EventType type) {
        return HOSTILE.contains(type)
                || Set.of(EventType.CONSULT, EventType.COOPERATE, EventType.AID, EventType.RETREAT)
                        .contains(type);
    }

    EventType type(String code) {
        EventType type = types.get(code);
        if (type == null) {
            throw new IllegalArgumentException("no CAMEO code " + code);
        }
        return type;
    }
}
