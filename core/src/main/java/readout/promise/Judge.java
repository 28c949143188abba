package readout.promise;

import java.time.LocalDate;
import java.util.Optional;
import readout.model.Because;
import readout.model.Story;
import readout.model.TraceRole;
import readout.promise.Promises.Verdict;

/** Says what a later report does to one announcement. */
final class Judge {
    private static final String PASS = "promise";
    /** Between time zones a day is told as the one before or after. */
    private static final int ZONES = 1;
    /** How long after the announced days a report without a date can be of them. */
    private static final int REPORTED = 3;
    /** How far a contact is moved that is announced anew without a word of moving. */
    private static final int MOVED = 31;

    private final Told announced;
    private final Window window;
    private final Docket docket;
    private final Story story;

    Judge(Told announced, Window window, Docket docket, Story story) {
        this.announced = announced;
        this.window = window;
        this.docket = docket;
        this.story = story;
    }

    Optional<Verdict> verdict(Told later) {
        if (later.article().equals(announced.article()) || toldBefore(later)) {
            return Optional.empty();
        }
        if (later.isHeld()) {
            return held(later);
        }
        return later.isOff() ? off(later) : again(later);
    }

    private boolean toldBefore(Told later) {
        return announced.published().isPresent()
                && later.published().isPresent()
                && later.published().get().isBefore(announced.published().get());
    }

    private Optional<Verdict> held(Told later) {
        if (!inTime(later) || foretold(later) || announces(later)) {
            return Optional.empty();
        }
        return rule(later).map(rule -> verdict(later, TraceRole.FULFILS, rule));
    }

    private Optional<String> rule(Told later) {
        Optional<String> rule = Sameness.rule(announced, later, window.vague());
        boolean sameEvent = later.report().filter(story.reports()::contains).isPresent();
        return rule.isEmpty() && sameEvent ? Optional.of("same-event") : rule;
    }

    /** Whether it was held on one of the days; what is told without a date, by its publication. */
    private boolean inTime(Told later) {
        Window wide = window.widened(ZONES, ZONES);
        Optional<Window> days = later.days().filter(d -> !d.vague());
        return days.map(wide::meets)
                .orElse(later.days().isEmpty()
                        && later.published()
                                .filter(window.widened(0, REPORTED)::holds)
                                .isPresent());
    }

    /** A contact that is told as held on a day to come is misread. */
    private static boolean foretold(Told later) {
        return later.days().isPresent()
                && later.published().isPresent()
                && later.days().get().first().isAfter(later.published().get().plusDays(ZONES));
    }

    /**
     * An article that announces the same does not show that it was held: {@code travel to Rome} in a title has no tense. But those who
     * met on a day can announce to meet again.
     */
    private boolean announces(Told later) {
        return docket.announcedBy(later.article()).stream()
                .filter(told ->
                        announced.isVisit() ? told.isVisit() : later.days().isEmpty())
                .filter(told -> later.days().isEmpty()
                        || told.days().map(window.widened(ZONES, ZONES)::meets).orElse(true))
                .anyMatch(told -> Sameness.rule(announced, told, window.vague()).isPresent());
    }

    private Optional<Verdict> off(Told later) {
        boolean ofThese = later.days().isEmpty() || later.days().get().meets(window.widened(ZONES, ZONES));
        boolean stillThen = later.published()
                .filter(day -> !day.isAfter(window.last().plusDays(REPORTED)))
                .isPresent();
        if (!stillThen || !(ofThese || later.moves())) {
            return Optional.empty();
        }
        return rule(later)
                .map(rule -> later.moves()
                        ? moved(later, rule, later.days().filter(days -> !ofThese))
                        : verdict(later, TraceRole.CANCELS, rule));
    }

    private Optional<Verdict> again(Told later) {
        Optional<String> rule = rule(later);
        if (rule.isEmpty()) {
            return Optional.empty();
        }
        boolean same = later.days().isEmpty() || later.days().get().meets(window.widened(ZONES, ZONES));
        if (same) {
            TraceRole role = isLater(later) ? TraceRole.CONFIRMS : TraceRole.ANNOUNCES;
            return Optional.of(verdict(later, role, rule.get()));
        }
        boolean moves = isLater(later) && (later.moves() || anotherDay(later));
        return moves ? Optional.of(moved(later, rule.get(), later.days())) : Optional.empty();
    }

    private boolean isLater(Told later) {
        return announced.published().isPresent()
                && later.published().isPresent()
                && later.published().get().isAfter(announced.published().get());
    }

    /** Whether both name a day, near each other, and the second was named before the first had come. */
    private boolean anotherDay(Told later) {
        LocalDate named = later.published().orElseThrow();
        Window other = later.days().orElseThrow();
        return announced.days().isPresent()
                && window.close()
                && other.close()
                && named.isBefore(window.first())
                && other.meets(window.widened(MOVED, MOVED));
    }

    private static Verdict verdict(Told later, TraceRole role, String rule) {
        return new Verdict(Promises.trace(later, role, new Because(PASS, rule)), Optional.empty());
    }

    private static Verdict moved(Told later, String rule, Optional<Window> to) {
        return new Verdict(Promises.trace(later, TraceRole.MOVES, new Because(PASS, rule)), to);
    }
}
