package readout.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import readout.model.Engagement;
import readout.model.EngagementStatus;
import readout.model.Participant;
import readout.model.Reading;
import readout.model.Report;
import readout.model.Side;
import readout.model.Where;

/** One engagement, as one article tells it, with what is needed to find other tellings of the same. */
public final class Telling {
    private final List<Telling> siblings;
    private final Source source;
    private final int index;
    private final Engagement engagement;
    private final Content content;
    private final Hints hints;
    private final Days days;
    private final NavigableSet<String> actors = new TreeSet<>();
    private final Map<String, List<Name>> people;
    private final Map<Side, List<Name>> bySide;
    private final Map<String, Set<Side>> sides;
    private final List<Holder> holders;
    private final Optional<List<String>> place;
    private final Marks marks;

    /** A named person who holds an office of a side. */
    record Holder(Name name, String actor, String office) {
        private static Optional<Holder> of(Participant p) {
            return p.person()
                    .flatMap(person -> p.actor()
                            .flatMap(actor -> p.office().map(office -> new Holder(Name.of(person), actor, office))));
        }
    }

    /** What an article says of one contact. */
    private record Said(Source source, Engagement engagement, Content content, Hints hints) {}

    private Telling(List<Telling> siblings, int index, Said said) {
        this.siblings = siblings;
        this.index = index;
        this.source = said.source();
        this.engagement = said.engagement();
        this.content = said.content();
        this.hints = said.hints();
        this.days = Days.of(engagement.when().edtf());
        engagement.participants().forEach(participant -> participant.actor().ifPresent(actors::add));
        this.people = names(Participant::actor);
        this.bySide = names(Participant::side);
        this.sides = engagement.participants().stream()
                .filter(p -> p.actor().isPresent() && p.side().isPresent())
                .collect(Collectors.groupingBy(
                        p -> p.actor().orElseThrow(),
                        Collectors.mapping(p -> p.side().orElseThrow(), Collectors.toSet())));
        this.holders = engagement.participants().stream()
                .flatMap(p -> Holder.of(p).stream())
                .toList();
        this.place = engagement.where().flatMap(Where::place).map(Names::words);
        this.marks = Marks.of(this);
    }

    private <K extends Comparable<K>> Map<K, List<Name>> names(Function<Participant, Optional<K>> key) {
        return engagement.participants().stream()
                .filter(p -> p.person().isPresent() && key.apply(p).isPresent())
                .collect(Collectors.groupingBy(
                        p -> key.apply(p).orElseThrow(),
                        TreeMap::new,
                        Collectors.mapping(p -> Name.of(p.person().orElseThrow()), Collectors.toList())));
    }

    /** A telling for each engagement of a reading, in order. */
    public static List<Telling> of(Reading reading) {
        Source source = Source.of(reading);
        List<Content> contents = Content.of(reading);
        List<Telling> all = new ArrayList<>();
        for (Engagement engagement : reading.engagements()) {
            Said said = new Said(source, engagement, contents.get(all.size()), Hints.of(reading, engagement));
            all.add(new Telling(all, all.size(), said));
        }
        return List.copyOf(all);
    }

    /** Names this telling among all: {@code corpus/12#0}. */
    String key() {
        return source.article() + "#" + index;
    }

    /** The article that tells. */
    public Source source() {
        return source;
    }

    /** Index into the engagements of the article's reading. */
    public int index() {
        return index;
    }

    public Engagement engagement() {
        return engagement;
    }

    /** What the article says around it. */
    Content content() {
        return content;
    }

    /** What it says of the day where the year is not known; nothing of what was only wished for, as such a day is that of the wish. */
    Hints hints() {
        if (engagement.status() == EngagementStatus.ANNOUNCED) {
            return hints.ofDay();
        }
        return isWish() ? Hints.NONE : hints;
    }

    /** Whether the contact was only proposed, or is said not to have been. */
    boolean isWish() {
        return switch (engagement.status()) {
            case PROPOSED, DENIED -> true;
            case HELD, ONGOING, ANNOUNCED, CANCELLED -> false;
        };
    }

    /** What else the article tells, in order. */
    List<Telling> others() {
        return siblings.stream().filter(telling -> telling != this).toList();
    }

    Report report() {
        return new Report(source.article(), index);
    }

    Family family() {
        return Family.of(engagement.kind());
    }

    /** Whether it tells of what is to come, on a day that is still to be said. */
    boolean isOpenPromise() {
        return (engagement.status() == EngagementStatus.ANNOUNCED || engagement.status() == EngagementStatus.PROPOSED)
                && !days.bounded()
                && source.published().close();
    }

    /** Whether it tells of what is to come, not of which day. */
    boolean isVaguePlan() {
        return switch (engagement.status()) {
            case ANNOUNCED, PROPOSED -> !days.close();
            case HELD, ONGOING, CANCELLED, DENIED -> false;
        };
    }

    /** Codes of the sides that take part, in order. */
    NavigableSet<String> actors() {
        return actors;
    }

    /** The parts that a side takes: visitor, host. */
    Set<Side> sides(String actor) {
        return sides.getOrDefault(actor, Set.of());
    }

    List<Holder> holders() {
        return holders;
    }

    /** Names of the people who stand for a side. */
    List<Name> people(String actor) {
        return people.getOrDefault(actor, List.of());
    }

    /** Names of the people on one side of a visit, message or summons. */
    List<Name> people(Side side) {
        return bySide.getOrDefault(side, List.of());
    }

    /** When it can have been. */
    Days days() {
        return days;
    }

    /** What it is found by where days tell nothing. */
    Marks marks() {
        return marks;
    }

    /** The words of the place's name. */
    Optional<List<String>> place() {
        return place;
    }

    @Override
    public String toString() {
        return key();
    }
}
