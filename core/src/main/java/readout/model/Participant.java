package readout.model;

import java.util.Optional;

/**
 * One side, or one person of a side, in a contact.
 *
 * @param person fullest form of the name in the article
 * @param actor ISO 3166-1 alpha-3 code of the state represented, or the code of an organisation or movement
 * @param office as the article gives it, lower case, without the country: {@code foreign minister}
 */
public record Participant(
        Optional<String> person, Optional<String> actor, Optional<String> office, Optional<Side> side, Span evidence) {}
