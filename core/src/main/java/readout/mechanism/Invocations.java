package readout.mechanism;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import readout.model.Engagement;
import readout.model.MentionType;
import readout.model.Participant;
import readout.model.Reading;
import readout.model.Salience;
import readout.model.Span;
import readout.model.Speaker;
import readout.model.Statement;

/**
 * Lists where an article names formats and instruments, with the parts it cites, the members it declares, and who invokes them.
 *
 * <p>Example: of {@code Lind said that paragraph 4 of the Trilateral Statement of 10 November 2020 holds}, one invocation by Lind's side that
 * cites {@code paragraph 4}.
 */
public final class Invocations {
    /** An instrument named by its sort alone; it counts where a part of it is cited. */
    private static final Pattern BY_SORT = Pattern.compile(
            "\\b(?:of|in|under) (?:the|this|that) (?<noun>statement|agreement|treaty|declaration|accord|resolution|document|protocol|convention"
                    + "|charter|memorandum|pact)\\b(?! (?:of|on|signed|dated|between)\\b)");

    private static final String ANY_SORT = "document";

    private final Reading reading;
    private final String text;
    private final Membership membership;

    private Invocations(Reading reading) {
        this.reading = reading;
        this.text = reading.article().text();
        this.membership = new Membership(reading);
    }

    /** All of one article, in the order of the text. */
    public static List<Invocation> of(Reading reading) {
        return new Invocations(reading).all();
    }

    /** From names that contacts have formats and instruments under, by {@link #key}, to ids. */
    public static Map<String, String> ids(Reading reading) {
        Map<String, String> ids = new LinkedHashMap<>();
        new Naming(reading, new Membership(reading))
                .names()
                .forEach(name -> ids.putIfAbsent(name.written(), name.id()));
        return ids;
    }

    /** What names that differ in case and marks alone have in common. */
    public static String key(String name) {
        return Designation.slug(name);
    }

    private List<Invocation> all() {
        List<Named> names = new ArrayList<>(new Naming(reading, membership).names());
        names.addAll(bySort(names));
        names.sort(Comparator.comparing(Named::span));
        return names.stream().map(this::invocation).toList();
    }

    private List<Named> bySort(List<Named> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        return BY_SORT.matcher(text)
                .results()
                .map(found -> new Span(found.start("noun"), found.end("noun")))
                .filter(span -> names.stream().noneMatch(name -> name.span().overlaps(span)))
                .filter(span -> !Citations.of(text, span).isEmpty())
                .flatMap(span -> before(span, names).stream())
                .toList();
    }

    /** The last instrument of this sort that was named before. */
    private Optional<Named> before(Span span, List<Named> names) {
        String sort = span.of(text).toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(name -> name.span().end() <= span.start()
                        && name.kind() == MentionType.INSTRUMENT
                        && name.specific()
                        && (sort.equals(ANY_SORT) || name.has(sort)))
                .max(Comparator.comparing(Named::span))
                .map(name -> new Named(span, name.kind(), name.id(), name.name(), name.written(), true));
    }

    private Invocation invocation(Named name) {
        Optional<Integer> statement = statement(name.span());
        Optional<Integer> engagement = engagement(name);
        List<Declared> inside = membership.inside(name.span());
        return new Invocation(
                name.id(),
                name.name(),
                name.kind(),
                name.specific(),
                name.span(),
                Citations.of(text, name.span()),
                inside.isEmpty() ? membership.behind(name.span(), name.kind()) : inside,
                statement,
                engagement,
                by(statement, engagement));
    }

    /** The innermost that says it. */
    private Optional<Integer> statement(Span span) {
        List<Statement> statements = reading.statements();
        return IntStream.range(0, statements.size())
                .filter(i -> statements.get(i).covers(span))
                .boxed()
                .min(Comparator.comparingInt((Integer i) -> statements.get(i).length())
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The contact that the reading gives the name to: the one told there, else the main one. */
    private Optional<Integer> engagement(Named name) {
        List<Engagement> engagements = reading.engagements();
        return IntStream.range(0, engagements.size())
                .filter(i -> engagements.get(i).mechanisms().stream()
                        .anyMatch(mechanism -> Designation.slug(mechanism).equals(name.written())))
                .boxed()
                .min(Comparator.comparing((Integer i) -> !isNear(engagements.get(i), name.span()))
                        .thenComparing(i -> engagements.get(i).salience() != Salience.MAIN)
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Whether no line ends between them. */
    private boolean isNear(Engagement engagement, Span span) {
        return engagement.evidence().union(span).of(text).indexOf('\n') < 0;
    }

    private List<String> by(Optional<Integer> statement, Optional<Integer> engagement) {
        Optional<Speaker> speaker = statement
                .map(reading.statements()::get)
                .filter(said -> !said.joint())
                .flatMap(Statement::speaker);
        if (speaker.isPresent()) {
            return speaker.flatMap(Speaker::actor).stream().toList();
        }
        return engagement
                .map(reading.engagements()::get)
                .map(Invocations::parties)
                .orElse(List.of());
    }

    /** Those who take part in a contact, each once, in the order of their codes. */
    public static List<String> parties(Engagement engagement) {
        Set<String> actors = new TreeSet<>();
        engagement.participants().stream()
                .map(Participant::actor)
                .flatMap(Optional::stream)
                .forEach(actors::add);
        return List.copyOf(actors);
    }
}
