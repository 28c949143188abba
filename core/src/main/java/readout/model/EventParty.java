package readout.model;

import java.util.Optional;

/**
 * A source or target of a coded event.
 *
 * @param actor ISO 3166-1 alpha-3 code of a state, or the code of an organisation or movement
 * @param sector PLOVER sector: {@code GOV}, {@code MIL}, {@code REB}
 * @param span the words that name it
 */
public record EventParty(Optional<String> actor, Optional<String> sector, Span span) {}
