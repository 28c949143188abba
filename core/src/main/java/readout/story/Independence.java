package readout.story;

import java.util.List;
import readout.reuse.Leanings;
import readout.reuse.Teller;

/** Counts the articles of a story that do not lean on another of them. */
final class Independence {
    private Independence() {}

    /** At least 1. */
    static int sources(List<Telling> tellings) {
        List<Teller> tellers = tellings.stream()
                .map(telling -> telling.source().teller())
                .distinct()
                .toList();
        return tellers.size() - Leanings.among(tellers).size();
    }
}
