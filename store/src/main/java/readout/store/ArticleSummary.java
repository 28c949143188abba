package readout.store;

import java.util.Optional;
import readout.model.Published;

/** An article in a list. */
public record ArticleSummary(
        String id,
        Optional<String> title,
        Optional<String> outlet,
        Optional<String> url,
        Optional<String> file,
        Published published,
        int engagements,
        int statements,
        Optional<String> story) {}
