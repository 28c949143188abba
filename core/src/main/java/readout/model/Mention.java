package readout.model;

import java.util.Optional;

/**
 * A span that names somebody or something.
 *
 * @param entity stable id of what is named, the same for all its mentions in one article: {@code person:jeyhun-bayramov}
 * @param actor code of the state or organisation that is named or represented
 */
public record Mention(
        Span span, MentionType type, Optional<String> entity, Optional<String> actor, Optional<GeoPoint> point) {}
