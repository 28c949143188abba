package readout.server.view;

import java.util.Optional;

/**
 * One party of a contact.
 *
 * @param person name, leading to the person's page
 * @param actor name of the state or organisation, leading to the list of its contacts
 */
public record ParticipantView(
        Optional<Link> person, Optional<Link> actor, Optional<String> office, Optional<String> side) {}
