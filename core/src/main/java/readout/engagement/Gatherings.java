package readout.engagement;

import java.util.List;
import java.util.Optional;
import readout.actor.PlaceMention;
import readout.model.EngagementKind;

/** Where contacts beside the gathering of an alliance were: {@code met during the G7 summit}, in an article that tells where the summit is. */
final class Gatherings {
    private Gatherings() {}

    /** Gives contacts without a place that of the gathering they were at. */
    static void placed(List<Contact> contacts) {
        List<Contact> told = List.copyOf(contacts);
        contacts.replaceAll(contact -> contact.place().isPresent() || isPlacedBeside(contact, told)
                ? contact
                : contact.at(contact.occasion().flatMap(alliance -> place(alliance, told))));
    }

    /** {@code met Abe, with whom he had met in Florida, at the G7}: which of them was where is not clear. */
    private static boolean isPlacedBeside(Contact contact, List<Contact> told) {
        return told.stream()
                .anyMatch(c -> c.sentence() == contact.sentence()
                        && c.actors().equals(contact.actors())
                        && c.place().isPresent());
    }

    private static Optional<PlaceMention> place(String alliance, List<Contact> told) {
        return told.stream()
                .filter(c ->
                        c.kind() == EngagementKind.MULTILATERAL && c.actors().contains(alliance) && !c.earlier())
                .flatMap(c -> c.place().stream())
                .findFirst();
    }
}
