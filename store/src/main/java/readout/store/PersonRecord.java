package readout.store;

import java.util.List;
import java.util.Optional;
import readout.model.Edtf;
import readout.model.Story;

/**
 * A person over all articles.
 *
 * @param id stable, such as {@code hakan-fidan}
 * @param name the most frequent full form
 * @param names every form that was read
 * @param stories in order of date
 */
public record PersonRecord(String id, String name, List<String> names, List<Held> offices, List<Story> stories) {
    /** An office as the articles give it, with the days of the first and last contact in which it is told. */
    public record Held(String office, String actor, Optional<Edtf> first, Optional<Edtf> last, int reports) {}
}
