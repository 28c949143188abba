package readout.lexicon;

import java.util.List;

/** What a phrase of the lexicon names. */
public sealed interface Naming {
    /** {@code Iran}, {@code the Islamic Republic}. */
    record StateName(Country country) implements Naming {}

    /** {@code Iranian}, {@code Iranians}. */
    record Nationality(Country country) implements Naming {}

    /** {@code Tehran}: a city, or the government that sits in it. */
    record Capital(Country country) implements Naming {}

    /** {@code the Kremlin}. */
    record Government(Country country) implements Naming {}

    /** {@code NATO}, {@code Security Council}. */
    record OrganisationName(Organisation organisation) implements Naming {}

    /** {@code foreign minister}; {@code plural} for {@code foreign ministers}. */
    record OfficeTitle(Office office, boolean plural) implements Naming {}

    /** {@code Merkel}: all the offices that the person held. */
    record KnownPerson(List<Holder> offices) implements Naming {}

    /** {@code Geneva}. */
    record PlaceName(Place place) implements Naming {}
}
