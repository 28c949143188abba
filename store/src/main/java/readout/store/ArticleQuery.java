package readout.store;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import readout.model.Edtf;

/**
 * Which articles are asked for.
 *
 * @param text words to find in text or title; empty for any
 * @param since only articles that can have appeared on or after its earliest day
 */
public record ArticleQuery(
        String text, List<String> outlets, Optional<Edtf> since, Optional<Edtf> until, int offset, OptionalInt limit) {
    /** All articles. */
    public static final ArticleQuery ALL =
            new ArticleQuery("", List.of(), Optional.empty(), Optional.empty(), 0, OptionalInt.empty());
}
