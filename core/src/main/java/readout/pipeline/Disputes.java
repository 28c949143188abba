package readout.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.model.CodedEvent;
import readout.model.EventParty;
import readout.model.EventStatus;
import readout.model.EventType;
import readout.model.Mention;
import readout.model.MentionType;
import readout.model.Notice;
import readout.model.Quantity;
import readout.model.Reading;
import readout.model.Span;
import readout.model.Statement;

/**
 * Finds what one article tells in two ways: the same deed at the same place by different parties, different numbers of the same things at the same
 * place. Which is right, it does not say.
 */
final class Disputes {
    private static final Set<EventType> DEEDS = Set.of(EventType.RETREAT, EventType.COERCE, EventType.ASSAULT);

    private final Reading reading;
    private final List<Notice> found = new ArrayList<>();

    private Disputes(Reading reading) {
        this.reading = reading;
    }

    static Reading marked(Reading reading) {
        Disputes disputes = new Disputes(reading);
        disputes.deeds();
        disputes.numbers();
        return disputes.found.isEmpty()
                ? reading
                : reading.withNotices(Stream.concat(
                                reading.notices().stream(),
                                disputes.found.stream().distinct())
                        .toList());
    }

    private void deeds() {
        List<CodedEvent> events = reading.events();
        for (int i = 0; i < events.size(); i++) {
            for (int k = i + 1; k < events.size(); k++) {
                if (isSameDeed(events.get(i), events.get(k))) {
                    found.add(new Notice(
                            Notice.TWO_AGENTS, events.get(k).evidence(), agents(events.get(i), events.get(k))));
                }
            }
        }
    }

    private static String agents(CodedEvent one, CodedEvent other) {
        return "Here it is " + String.join(", ", actors(other)) + " who did it, elsewhere in the article "
                + String.join(", ", actors(one)) + ".";
    }

    private boolean isSameDeed(CodedEvent a, CodedEvent b) {
        Set<String> one = actors(a);
        Set<String> other = actors(b);
        return DEEDS.contains(a.type())
                && DEEDS.contains(b.type())
                && verb(a).equals(verb(b))
                && happened(a)
                && happened(b)
                && !one.isEmpty()
                && !other.isEmpty()
                && one.stream().noneMatch(other::contains)
                && sharePlace(List.of(a.evidence()), List.of(b.evidence()));
    }

    /** The verb or noun of a row of the lexicon: {@code liberate} of {@code liberate.v2}. */
    private static String verb(CodedEvent event) {
        String rule = event.because().rule();
        int dot = rule.lastIndexOf('.');
        return dot < 0 ? rule : rule.substring(0, dot);
    }

    private static boolean happened(CodedEvent event) {
        return event.status() == EventStatus.ACTUAL || event.status() == EventStatus.PAST;
    }

    private static Set<String> actors(CodedEvent event) {
        return event.sources().stream()
                .map(EventParty::actor)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void numbers() {
        List<Statement> statements = reading.statements();
        for (int i = 0; i < statements.size(); i++) {
            for (int k = i + 1; k < statements.size(); k++) {
                compare(statements.get(i), statements.get(k));
            }
        }
    }

    private void compare(Statement one, Statement other) {
        for (Quantity a : one.quantities()) {
            other.quantities().stream()
                    .filter(b ->
                            !a.span().overlaps(b.span()) && differ(a, b) && sharePlace(one.content(), other.content()))
                    .map(b -> new Notice(Notice.TWO_NUMBERS, b.span(), numbers(a, b)))
                    .forEach(found::add);
        }
    }

    private static boolean differ(Quantity a, Quantity b) {
        boolean same = a.unit().equals(b.unit())
                && a.of().isPresent()
                && a.of().map(Disputes::folded).equals(b.of().map(Disputes::folded));
        return same
                && a.comparator().isEmpty()
                && b.comparator().isEmpty()
                && a.value().compareTo(b.value()) != 0;
    }

    private String numbers(Quantity a, Quantity b) {
        String things = b.of().orElse("");
        return b.value().toPlainString() + " " + things + " here, " + a.value().toPlainString()
                + " elsewhere in the article.";
    }

    /** Whether both name a place that is no state. */
    private boolean sharePlace(List<Span> one, List<Span> other) {
        Set<String> places = places(one);
        return places(other).stream().anyMatch(places::contains);
    }

    private Set<String> places(List<Span> spans) {
        return reading.mentions().stream()
                .filter(mention -> mention.type() == MentionType.PLACE)
                .filter(mention -> mention.entity()
                        .filter(entity -> entity.startsWith("state:"))
                        .isEmpty())
                .map(Mention::span)
                .filter(place -> spans.stream().anyMatch(span -> span.contains(place)))
                .map(place -> folded(place.of(reading.article().text())))
                .collect(Collectors.toSet());
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
