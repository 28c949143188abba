package readout.model;

import java.util.Optional;

/**
 * Where a contact took place.
 *
 * @param place as the text names it: {@code Tehran}
 * @param country ISO 3166-1 alpha-3
 */
public record Where(Optional<String> place, Optional<String> country) {}
