package readout.engagement;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import readout.model.Basis;
import readout.model.Edtf;
import readout.model.EngagementKind;
import readout.model.EngagementStatus;
import readout.model.Salience;
import readout.model.TimeExpression;
import readout.model.When;

/** When a contact was: by its own words, the most exact first; else by what is told around it. */
final class Dating {
    /** How many sentences after the lead may still date what it tells. */
    private static final int SOON = 3;

    private static final String INVITE = "invit";

    private final Set<Integer> lead;
    private final Chronicle chronicle;

    /** @param lead numbers of the sentences that say what the article is about */
    Dating(Set<Integer> lead, Chronicle chronicle) {
        this.lead = lead;
        this.chronicle = chronicle;
    }

    When when(Telling telling, EngagementStatus status, Salience salience) {
        return telling.contacts().stream()
                .flatMap(c -> c.time().stream())
                .min(Comparator.comparingLong(Dating::length))
                .flatMap(time -> Once.within(time).map(edtf -> When.on(edtf, time.basis())))
                .orElseGet(() -> around(telling, status, salience));
    }

    /** Days that the expression leaves open. */
    private static long length(TimeExpression time) {
        return time.edtf()
                .flatMap(e -> e.earliest().flatMap(from -> e.latest().map(to -> ChronoUnit.DAYS.between(from, to))))
                .orElse(Long.MAX_VALUE);
    }

    private When around(Telling telling, EngagementStatus status, Salience salience) {
        return switch (status) {
            case HELD -> sameDay(telling, salience);
            case ONGOING -> {
                When day = sameDay(telling, salience);
                yield day.equals(When.UNKNOWN) ? today() : day;
            }
            case ANNOUNCED -> isOpen(telling) ? When.UNKNOWN : toCome();
            case PROPOSED, CANCELLED, DENIED -> When.UNKNOWN;
        };
    }

    /** {@code accepted an invitation}, {@code will visit at some point}: when, is still to be said. */
    private boolean isOpen(Telling telling) {
        return telling.contacts().stream()
                .anyMatch(c -> c.trigger().word().startsWith(INVITE) || chronicle.isVague(c.sentence()));
    }

    /** What goes on with the account happened on the day that the account has come to. */
    private When sameDay(Telling telling, Salience salience) {
        Optional<When> document = telling.contacts().stream()
                .filter(c -> c.kind() == EngagementKind.SIGNING)
                .flatMap(c -> chronicle.named(c.sentence()).stream())
                .flatMap(time -> Once.within(time).stream())
                .map(edtf -> When.on(edtf, Basis.INFERRED))
                .findFirst();
        if (document.isPresent() || telling.contacts().stream().anyMatch(Contact::earlier)) {
            return document.orElse(When.UNKNOWN);
        }
        int last = lead.stream().mapToInt(i -> i).max().orElse(0);
        Optional<TimeExpression> day = telling.contacts().stream()
                .flatMap(c -> chronicle.before(c.sentence()).stream())
                .findFirst()
                .or(() -> salience == Salience.MAIN ? chronicle.opening(last + SOON) : Optional.empty())
                .or(() -> salience == Salience.MAIN || isPersonal(telling) ? chronicle.only() : Optional.empty());
        return day.flatMap(Once::within)
                .or(() -> salience == Salience.MAIN ? chronicle.filed() : Optional.empty())
                .map(edtf -> When.on(edtf, Basis.INFERRED))
                .orElse(When.UNKNOWN);
    }

    private static boolean isPersonal(Telling telling) {
        return telling.contacts().stream().anyMatch(contact -> !contact.people().isEmpty());
    }

    /** What goes on goes on when the article appears. */
    private When today() {
        return chronicle
                .published()
                .when()
                .filter(Edtf::isDay)
                .map(day -> When.on(day, Basis.INFERRED))
                .orElse(When.UNKNOWN);
    }

    /** What is announced without a date comes on the day of publication or later. */
    private When toCome() {
        return chronicle
                .published()
                .when()
                .flatMap(Edtf::earliest)
                .map(day -> When.on(Edtf.from(day), Basis.INFERRED))
                .orElse(When.UNKNOWN);
    }
}
