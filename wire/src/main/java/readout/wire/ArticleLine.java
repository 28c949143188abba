package readout.wire;

import java.util.Optional;
import readout.model.Edtf;

/**
 * An article in a list.
 *
 * @param engagements how many its reading has
 * @param statements how many its reading has
 * @param story id of the story that it tells, which is that of the story's earliest article
 */
public record ArticleLine(
        String id,
        Optional<String> title,
        Optional<String> outlet,
        Optional<String> url,
        Optional<Edtf> published,
        int engagements,
        int statements,
        Optional<String> story) {}
