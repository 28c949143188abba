package readout.model;

import java.util.List;
import java.util.Optional;

/**
 * Somebody in an office over a time, and who says so.
 *
 * @param personId id of the person in the record, absent where nobody there is known so
 * @param office as the lexicon calls it, else lower case as the source does
 * @param from day that it began; of {@link TenureBasis#RECORD} the first on which an article shows it
 * @param until day that it ended; of {@link TenureBasis#RECORD} the last on which an article shows it
 * @param source name of the file or what the table itself gives as its source; absent for the record
 * @param articles how many show it
 * @param evidence the words of the first and of the last article, where there are any
 * @param conflicts others who held the same office on one of these days, where it is an office of one
 */
public record Tenure(
        String person,
        Optional<String> personId,
        String actor,
        String office,
        Optional<Edtf> from,
        Optional<Edtf> until,
        TenureBasis basis,
        Optional<String> source,
        int articles,
        List<Sighting> evidence,
        List<String> conflicts) {
    public Tenure {
        evidence = List.copyOf(evidence);
        conflicts = List.copyOf(conflicts);
    }

    /** The same, with others who held the office on one of these days. */
    public Tenure against(List<String> others) {
        return new Tenure(person, personId, actor, office, from, until, basis, source, articles, evidence, others);
    }

    /** The same, of a person of the record. */
    public Tenure of(String id) {
        return new Tenure(
                person, Optional.of(id), actor, office, from, until, basis, source, articles, evidence, conflicts);
    }

    /** Whether the office can have been held on a day within {@code when}; not where no day of it is known. */
    public boolean in(Edtf when) {
        boolean dated = from.isPresent() || until.isPresent();
        return dated && new Holding(person, actor, office, from, until, source).in(when);
    }
}
