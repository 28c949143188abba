package readout.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.compare.Comparison.Fact;
import readout.compare.Comparison.Framed;
import readout.compare.Comparison.Kind;
import readout.compare.Comparison.Named;
import readout.compare.Comparison.WhoseReadout;
import readout.compare.Matrix.Said;
import readout.model.CodedEvent;
import readout.model.Edtf;
import readout.model.Engagement;
import readout.model.EngagementStatus;
import readout.model.EventParty;
import readout.model.EventType;
import readout.model.Origin;
import readout.model.OriginKind;
import readout.model.Participant;
import readout.model.Reading;
import readout.model.Report;
import readout.model.Statement;
import readout.model.Story;
import readout.model.Where;

/** Lays the reports of an event side by side. */
public final class Comparer {
    private static final double SAME_PHRASE = 0.5;
    /** Deeds of words, which are among the claims. */
    private static final Set<EventType> TALK = EnumSet.of(
            EventType.AGREE,
            EventType.CONSULT,
            EventType.SUPPORT,
            EventType.REQUEST,
            EventType.ACCUSE,
            EventType.REJECT,
            EventType.THREATEN);

    private final Framing framing;
    private final Contradictions contradictions = new Contradictions();

    public Comparer(Framing framing) {
        this.framing = framing;
    }

    /**
     * Compares the reports of an event, each article once.
     *
     * @param readings from an article's id to its reading; a report without one is left out
     */
    public Comparison of(Story story, Function<String, Optional<Reading>> readings) {
        List<Reading> found = story.reports().stream()
                .map(Report::article)
                .distinct()
                .flatMap(article -> readings.apply(article).stream())
                .toList();
        List<Side> sides = IntStream.range(0, found.size())
                .mapToObj(i -> Side.of(i, story, found.get(i)))
                .filter(side -> !side.told().isEmpty())
                .toList();
        List<List<Claim>> claims = claims(sides);
        List<Fact> facts = facts(story, sides, claims);
        return new Comparison(
                story.id(),
                found.stream().map(Reading::article).toList(),
                facts,
                readout(story, sides),
                Voices.drifts(claims, found.size()),
                Numbers.spreads(claims, found),
                contradictions.of(claims),
                sides.stream().flatMap(this::framed).toList());
    }

    private static List<List<Claim>> claims(List<Side> sides) {
        List<Claim> all =
                sides.stream().flatMap(side -> Claim.of(side).stream()).toList();
        return Groups.of(all, Claim::likeness, Claim.SAME, (a, b) -> a.side() != b.side() || a.repeats(b));
    }

    private static List<Fact> facts(Story story, List<Side> sides, List<List<Claim>> claims) {
        Matrix matrix = new Matrix(sides.size());
        story.who().forEach(who -> matrix.add(Kind.PARTICIPANT, participants(sides, who)));
        matrix.add(Kind.DATE, dates(story, sides));
        matrix.add(Kind.PLACE, each(sides, e -> e.where().flatMap(Comparer::place)));
        matrix.add(Kind.STATUS, each(sides, e -> Optional.of(code(e.status()))));
        matrix.addAlike(Kind.TOPIC, phrases(sides, Engagement::topics), Said::fact, SAME_PHRASE);
        claims.forEach(group -> matrix.add(
                Kind.CLAIM, group.stream().map(claim -> said(claim, group)).toList()));
        matrix.addAlike(Kind.MECHANISM, phrases(sides, Engagement::mechanisms), Said::fact, SAME_PHRASE);
        contacts(sides, Comparer::isToCome).forEach(same -> matrix.add(Kind.ANNOUNCEMENT, same));
        contacts(sides, e -> !isToCome(e)).forEach(same -> matrix.add(Kind.CONTACT, same));
        deeds(sides).forEach(same -> matrix.add(Kind.DEED, same));
        return matrix.facts();
    }

    private static List<Said> participants(List<Side> sides, Participant who) {
        List<Said> said = new ArrayList<>();
        for (Side side : sides) {
            side.participant(who)
                    .ifPresent(p -> said.add(new Said(
                            side.number(), name(who), described(p), p.office().orElse(""), p.evidence())));
        }
        return said;
    }

    private static String name(Participant p) {
        String code = p.actor().orElse("?");
        return p.person().map(person -> person + " (" + code + ")").orElse(code);
    }

    private static String described(Participant p) {
        return name(p) + p.office().map(office -> ", " + office).orElse("");
    }

    /** A date differs where it cannot be the event's; one that is only less exact does not. */
    private static List<Said> dates(Story story, List<Side> sides) {
        Optional<Edtf> agreed = story.when().edtf();
        List<Said> said = new ArrayList<>();
        for (Side side : sides) {
            Engagement told = side.told().getFirst();
            told.when()
                    .edtf()
                    .ifPresent(date -> said.add(new Said(
                            side.number(),
                            "date",
                            date.text() + " (" + code(told.when().basis()) + ")",
                            agreed.filter(date::compatible).isPresent() ? "" : date.text(),
                            told.evidence())));
        }
        return said;
    }

    private static Optional<String> place(Where where) {
        List<String> parts = Stream.of(where.place(), where.country())
                .flatMap(Optional::stream)
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
    }

    private static List<Said> each(List<Side> sides, Function<Engagement, Optional<String>> value) {
        List<Said> said = new ArrayList<>();
        for (Side side : sides) {
            value.apply(side.told().getFirst())
                    .ifPresent(v -> said.add(new Said(side.number(), v, v, v, side.evidence())));
        }
        return said;
    }

    private static List<Said> phrases(List<Side> sides, Function<Engagement, List<String>> phrases) {
        return sides.stream()
                .flatMap(side -> side.told().stream()
                        .flatMap(e -> phrases.apply(e).stream())
                        .distinct()
                        .map(phrase -> new Said(side.number(), phrase, phrase, "", side.place(phrase))))
                .toList();
    }

    private static Said said(Claim claim, List<Claim> group) {
        return new Said(claim.side().number(), claim.words(), claim.voice(), claim.key(group), claim.span());
    }

    private static boolean isToCome(Engagement engagement) {
        return engagement.status() == EngagementStatus.ANNOUNCED || engagement.status() == EngagementStatus.PROPOSED;
    }

    /** Other contacts that the reports tell of, by kind and parties. */
    private static List<List<Said>> contacts(List<Side> sides, Predicate<Engagement> which) {
        return grouped(sides.stream()
                .flatMap(side -> side.reading().engagements().stream()
                        .filter(e -> !side.told().contains(e) && which.test(e))
                        .map(e -> contact(side, e)))
                .toList());
    }

    private static Said contact(Side side, Engagement e) {
        String who = e.participants().stream().map(Comparer::name).distinct().collect(Collectors.joining(", "));
        String sorts = e.participants().stream()
                .flatMap(p -> p.actor().stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
        String what = code(e.kind()) + ": " + who;
        return new Said(
                side.number(), what, what + " (" + code(e.status()) + ")", code(e.kind()) + sorts, e.evidence());
    }

    /** What the reports themselves say that parties did, by type and parties. */
    private static List<List<Said>> deeds(List<Side> sides) {
        return grouped(sides.stream()
                .flatMap(side -> side.reading().events().stream()
                        .filter(e -> e.assertedBy().isEmpty() && !TALK.contains(e.type()))
                        .filter(e -> side.reading().engagements().stream()
                                .noneMatch(told -> told.evidence().overlaps(e.evidence())))
                        .map(e -> deed(side, e)))
                .toList());
    }

    private static Said deed(Side side, CodedEvent e) {
        String to = codes(e.targets());
        String what = code(e.type()) + ": " + codes(e.sources()) + (to.isEmpty() ? "" : " > " + to);
        return new Said(side.number(), what, code(e.status()), what, e.evidence());
    }

    private static String codes(List<EventParty> parties) {
        return parties.stream().flatMap(p -> p.actor().stream()).distinct().collect(Collectors.joining(" "));
    }

    private static List<List<Said>> grouped(List<Said> said) {
        return List.copyOf(said.stream()
                .collect(Collectors.groupingBy(Said::key, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    private static WhoseReadout readout(Story story, List<Side> sides) {
        List<String> parties = story.who().stream()
                .flatMap(p -> p.actor().stream())
                .distinct()
                .sorted()
                .toList();
        return new WhoseReadout(
                parties, sides.stream().flatMap(Comparer::named).distinct().toList());
    }

    private static Stream<Named> named(Side side) {
        return side.reading().origins().stream()
                .filter(origin -> origin.kind() == OriginKind.GOVERNMENT)
                .flatMap(origin ->
                        actor(side, origin).map(code -> new Named(side.number(), code, origin.evidence())).stream());
    }

    /** For whom a ministry or a spokesperson speaks: as its name says, else as the claims that are given to it. */
    private static Optional<String> actor(Side side, Origin origin) {
        Optional<String> claimed = side.reading().statements().stream()
                .map(Statement::speaker)
                .flatMap(Optional::stream)
                .filter(speaker -> speaker.span().overlaps(origin.evidence()))
                .flatMap(speaker -> speaker.actor().stream())
                .findFirst();
        return claimed.or(() -> side.reading().mentions().stream()
                .filter(mention -> mention.span().overlaps(origin.evidence()))
                .flatMap(mention -> mention.actor().stream())
                .findFirst());
    }

    private Stream<Framed> framed(Side side) {
        return framing.in(side.text()).stream()
                .map(found -> new Framed(
                        side.number(), found.words(), sayer(side, found), side.near(found.span()), found.span()));
    }

    /** Who says some words; the report itself where nobody else does. */
    private static Optional<String> sayer(Side side, Framing.Found found) {
        return side.reading().statements().stream()
                .filter(statement -> statement.content().stream().anyMatch(found.span()::overlaps))
                .filter(statement -> statement.joint()
                        || Side.actor(statement).isPresent()
                        || statement.speaker().isEmpty())
                .min(Comparator.comparingInt(Statement::length))
                .map(side::voice);
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
