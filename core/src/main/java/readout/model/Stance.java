package readout.model;

import java.util.List;

/**
 * How surely a statement is made.
 *
 * @param hedges in the order of the text
 */
public record Stance(Polarity polarity, List<Hedge> hedges) {
    /** Held, without a word that takes anything off it. */
    public static final Stance PLAIN = new Stance(Polarity.POSITIVE, List.of());

    public Stance {
        hedges = List.copyOf(hedges);
    }
}
