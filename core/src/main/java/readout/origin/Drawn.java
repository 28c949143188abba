package readout.origin;

import java.util.Optional;

/** A source that a sentence rests on, and how much that says of the whole article. */
record Drawn(NamedSource source, Weight weight) {
    /** How firmly a source carries what is told. */
    enum Weight {
        /** A statement is cited: it counts wherever it stands. */
        FIRM,
        /** {@code the Kremlin said}. */
        PLAIN,
        /** {@code told the newspaper}: it counts for what is told first. */
        REMARK;

        static Weight of(Optional<String> cell) {
            return cell.map(kind -> kind.equals("media") ? REMARK : FIRM).orElse(PLAIN);
        }
    }

    /** Whether it counts after the sentences that tell what the article is about: agencies and what rests on them are one report. */
    boolean countsLater() {
        return switch (source.kind()) {
            case AGENCY -> true;
            case BROADCAST -> weight != Weight.REMARK;
            case GOVERNMENT, OUTLET -> weight == Weight.FIRM;
            case SOCIAL_MEDIA, DOCUMENT, OTHER -> false;
        };
    }
}
