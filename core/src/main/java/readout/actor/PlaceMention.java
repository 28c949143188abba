package readout.actor;

import java.util.Optional;
import readout.lexicon.Naming;

/**
 * Tokens {@code [from, to)} of a sentence that name a place.
 *
 * @param place absent where only a country is named; Singapore is both
 * @param country ISO 3166-1 alpha-3
 */
public record PlaceMention(int from, int to, Optional<String> place, String country) {
    static Optional<PlaceMention> of(Label label, String words) {
        return label.known().flatMap(naming -> of(label, words, naming));
    }

    private static Optional<PlaceMention> of(Label label, String words, Naming naming) {
        return switch (naming) {
            case Naming.StateName s ->
                Optional.of(new PlaceMention(
                        label.from(),
                        label.to(),
                        Optional.of(words).filter(s.country().capitals()::contains),
                        s.country().code()));
            case Naming.Capital c ->
                Optional.of(new PlaceMention(
                        label.from(),
                        label.to(),
                        Optional.of(words),
                        c.country().code()));
            case Naming.PlaceName p ->
                p.place()
                        .country()
                        .map(country -> new PlaceMention(label.from(), label.to(), Optional.of(words), country));
            case Naming.Government g ->
                Optional.of(new PlaceMention(
                        label.from(),
                        label.to(),
                        Optional.of(words),
                        g.country().code()));
            case Naming.Nationality n -> Optional.empty();
            case Naming.OrganisationName o -> Optional.empty();
            case Naming.OfficeTitle t -> Optional.empty();
            case Naming.KnownPerson p -> Optional.empty();
        };
    }

    public boolean covers(int token) {
        return from <= token && token < to;
    }
}
