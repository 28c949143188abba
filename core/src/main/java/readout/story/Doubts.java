package readout.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Leaves out what is said of a contact whose day is not known where the same can be said of contacts of several days. */
final class Doubts {
    private Doubts() {}

    /** The agreements that may be acted on, in the same order. */
    static List<Agreement> settled(List<Agreement> agreements) {
        Map<String, List<Telling>> partners = new HashMap<>();
        for (Agreement agreement : agreements) {
            note(partners, agreement.a(), agreement.b());
            note(partners, agreement.b(), agreement.a());
        }
        return agreements.stream()
                .filter(agreement ->
                        !agreement.doubtful() || !torn(partners, agreement.a()) && !torn(partners, agreement.b()))
                .toList();
    }

    private static void note(Map<String, List<Telling>> partners, Telling of, Telling partner) {
        if (!of.days().close()) {
            partners.computeIfAbsent(of.key(), key -> new ArrayList<>()).add(partner);
        }
    }

    private static boolean torn(Map<String, List<Telling>> partners, Telling telling) {
        List<Telling> all = partners.getOrDefault(telling.key(), List.of());
        return all.stream().anyMatch(a -> all.stream().anyMatch(b -> Contradictions.dates(a, b)));
    }
}
