package readout.store;

import java.util.Optional;
import readout.model.Published;

/**
 * An article in a list.
 *
 * @param event id of the event that its main engagement belongs to
 * @param story id of the story that the whole article tells, which is that of the story's earliest article
 */
public record ArticleSummary(
        String id,
        Optional<String> title,
        Optional<String> outlet,
        Optional<String> url,
        Optional<String> file,
        Published published,
        int engagements,
        int statements,
        Optional<String> event,
        Optional<String> story) {}
