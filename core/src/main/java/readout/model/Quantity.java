package readout.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number that a statement claims.
 *
 * @param value in units of {@code unit}; {@code over 10,000 forces} is 10000, {@code 1.5 million} is 1500000
 * @param comparator as it bounds the value: {@code over}, {@code at least}, {@code about}; absent where the number stands alone
 * @param unit of measure or currency: {@code km}, {@code %}, {@code USD}; absent where things are counted
 * @param of what is counted or measured: {@code armed Armenian forces}
 * @param span the number with its comparator and unit
 */
public record Quantity(
        BigDecimal value, Optional<String> comparator, Optional<String> unit, Optional<String> of, Span span) {}
