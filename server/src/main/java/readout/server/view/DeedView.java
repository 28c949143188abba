package readout.server.view;

import java.util.List;
import java.util.Optional;

/**
 * A coded deed as one article tells it.
 *
 * @param number where it stands among the deeds of the page, from 1
 * @param type PLOVER's word for it, with its mode: {@code Sanction, expel}
 * @param status in one word
 * @param sources who did it
 * @param targets to whom
 * @param assertedBy who asserts it; absent where the article itself does
 * @param because which rule decided
 * @param report number of the report on the page that tells it; 0 on a page of one article
 */
public record DeedView(
        int number,
        String type,
        String cameo,
        String status,
        List<Doer> sources,
        List<Doer> targets,
        Optional<String> assertedBy,
        DateView when,
        Optional<String> where,
        String evidence,
        String because,
        int report) {
    /**
     * Somebody who did something, or to whom it was done.
     *
     * @param words the article's
     * @param party the state or organisation, leading to its contacts
     */
    public record Doer(String words, Optional<Link> party, Optional<String> sector) {}
}
