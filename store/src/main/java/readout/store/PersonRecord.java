package readout.store;

import java.util.List;
import java.util.Optional;
import readout.model.Edtf;

/**
 * A person over all articles.
 *
 * @param id stable, such as {@code hakan-fidan}
 * @param name the most frequent full form
 * @param names every form that was read
 * @param offices in the order in which they were first told
 * @param stories how many the person takes part in
 */
public record PersonRecord(String id, String name, List<String> names, List<Held> offices, int stories) {
    /**
     * An office as the articles give it, with the days of the first and last contact in which it is told.
     *
     * @param actor code of the side that it is held for; empty where none is told
     * @param reports how many tell of it
     */
    public record Held(
            String office, String actor, Optional<Edtf> first, Optional<Edtf> last, int reports, Evidence evidence) {}

    /**
     * The words that an office rests on, of the last report whose words name it.
     *
     * @param article its id
     * @param engagement index into the engagements of its reading
     */
    public record Evidence(String article, int engagement, String words) {}
}
