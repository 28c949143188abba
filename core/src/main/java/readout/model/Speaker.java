package readout.model;

import java.util.Optional;

/**
 * Who speaks.
 *
 * @param span the mention beside the claim, also a pronoun
 * @param person fullest form of the name in the article
 * @param actor code of the state, organisation or movement spoken for
 * @param office lower case, without the country: {@code foreign minister}
 */
public record Speaker(Span span, Optional<String> person, Optional<String> actor, Optional<String> office) {}
