package readout.source.text;

import java.util.List;
import java.util.Optional;
import readout.model.Furniture;
import readout.model.Published;

/**
 * What was found in a plain text.
 *
 * @param title the headline
 * @param outlet where a dateline or masthead names a newspaper
 * @param furniture in order
 */
public record PlainText(
        Optional<String> title,
        List<String> authors,
        Optional<String> outlet,
        Published published,
        List<Furniture> furniture) {}
