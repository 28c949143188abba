package readout.source.html;

import java.util.List;
import java.util.Optional;
import readout.model.Furniture;
import readout.model.Published;

/**
 * What was found in a web page.
 *
 * @param url its own word for its address
 * @param text paragraphs with a blank line between; empty where none was found
 * @param furniture in {@code text}, in order
 */
public record Page(
        Optional<String> title,
        List<String> authors,
        Optional<String> outlet,
        Optional<String> url,
        Optional<String> language,
        Published published,
        String text,
        List<Furniture> furniture) {}
