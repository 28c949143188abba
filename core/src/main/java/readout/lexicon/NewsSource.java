package readout.lexicon;

import java.util.List;
import readout.model.OriginKind;

/**
 * A named source that articles draw on.
 *
 * @param names all forms, the first as it is shown
 * @param example tells something and names the source for it
 */
public record NewsSource(String name, OriginKind kind, List<String> names, String example) {}
