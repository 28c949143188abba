package readout.time;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The last date of its own that a text tells as past: it appeared no earlier.
 *
 * <p>Example: of "The war of 1994 is over, and the statement of November 10, 2020 holds" the tenth of November 2020.
 */
final class Background {
    private Background() {}

    /** Days are past wherever nothing says that they are to come; months and years only where the clause does. */
    static Optional<Placed> latest(List<Placed> expressions) {
        return expressions.stream()
                .filter(placed -> placed.meaning() instanceof Meaning.Fixed)
                .filter(placed -> placed.tense() == Tense.PAST
                        || (placed.tense() != Tense.FUTURE && stretch(placed).unit() == CalendarUnit.DAY))
                .max(Comparator.comparing(placed -> stretch(placed).first()));
    }

    static Stretch stretch(Placed placed) {
        return ((Meaning.Fixed) placed.meaning()).stretch();
    }
}
