package readout.office;

import java.util.List;
import java.util.Optional;
import readout.model.Edtf;
import readout.model.Tenure;
import readout.model.TenureBasis;
import readout.story.PersonId;

/**
 * Which tenures are asked for.
 *
 * @param actors codes, any of them; none for all
 * @param offices as {@link Offices#name} gives them, any of them; none for all
 * @param people names or ids, any of them; none for all
 * @param at only who can have been in office on a day of it
 * @param bases as any of these say; none for all
 */
public record OfficeQuery(
        List<String> actors, List<String> offices, List<String> people, Optional<Edtf> at, List<TenureBasis> bases) {
    /** All of them. */
    public static final OfficeQuery ALL = new OfficeQuery(List.of(), List.of(), List.of(), Optional.empty(), List.of());

    boolean fits(Tenure tenure) {
        return (actors.isEmpty() || actors.contains(tenure.actor()))
                && (offices.isEmpty() || offices.contains(tenure.office()))
                && (bases.isEmpty() || bases.contains(tenure.basis()))
                && at.map(tenure::in).orElse(true)
                && (people.isEmpty() || people.stream().anyMatch(name -> names(name, tenure)));
    }

    private static boolean names(String asked, Tenure tenure) {
        return tenure.personId().equals(Optional.of(asked))
                || PersonId.compatible(asked.replace('-', ' '), tenure.person());
    }
}
