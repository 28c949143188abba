package readout.reuse;

import java.util.Optional;

/**
 * A report that is no source of its own, as it leans on another report of the same event.
 *
 * @param article id of the article that leans
 * @param on id of the article that it leans on
 * @param name of the origin or outlet that makes the two one source; absent for shared words
 * @param share how much of the article's text stands in the other, 0 to 1; 0 where that was not looked at or is next to nothing
 * @param later whether the article is known to have appeared after the other, so that the other had the shared words first
 */
public record Leaning(
        String article, String on, LeaningKind kind, Optional<String> name, double share, boolean later) {}
