package readout.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * An engagement as the scores see it, from gold or from a reading. Values are those of the wire.
 *
 * @param parties actor codes
 * @param people plain surnames: {@code abdollahian}
 * @param event gold's key of the real event
 */
record Contact(
        Optional<String> kind,
        Optional<String> status,
        boolean main,
        Set<String> parties,
        Set<String> people,
        Optional<String> when,
        Optional<String> place,
        Optional<String> country,
        Evidence evidence,
        Optional<String> event) {
    Contact {
        parties = Set.copyOf(parties);
        people = Set.copyOf(people);
    }

    /**
     * The words that show the contact.
     *
     * @param at where they stand, in code points; absent in gold, which only quotes
     */
    record Evidence(String quote, Optional<Place> at) {
        private static final int LONGEST = 110;

        /** In one line, cut where it is long. */
        String shown() {
            String line = quote.replaceAll("\\s+", " ");
            int length = line.codePointCount(0, line.length());
            return length <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
        }
    }

    /** Half open. */
    record Place(int start, int end) {}

    /** The parties in alphabetical order. */
    List<String> sortedParties() {
        return List.copyOf(new TreeSet<>(parties));
    }

    /** Kinds that two people may tell apart differently: a meeting and a signing, a call and a video call. */
    Optional<String> family() {
        return kind.map(Contact::familyOf);
    }

    private static String familyOf(String kind) {
        return switch (kind) {
            case "video_call" -> "call";
            case "multilateral", "signing" -> "meeting";
            default -> kind;
        };
    }
}
