package readout.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import readout.model.Because;
import readout.model.Span;
import readout.model.Speaker;
import readout.model.Statement;
import readout.model.StatementAct;
import readout.model.StatementForm;

/** The statements of an article, by which its deeds are asserted. Grows by those that only a deed tells of. */
final class Asserters {
    private final List<Statement> statements;

    Asserters(List<Statement> said) {
        statements = new ArrayList<>(said);
    }

    /** The statement that asserts a deed: the one with the same words of saying, else the closest one that it stands inside. */
    Optional<Statement> of(Told told) {
        Optional<Statement> said =
                told.assertion().map(a -> sameCue(a).or(() -> around(told, a)).orElseGet(() -> added(a)));
        return said.or(() -> told.assertion().isPresent() ? Optional.empty() : quoted(told));
    }

    private Optional<Statement> sameCue(Assertion a) {
        return statements.stream()
                .filter(s -> s.cue().filter(cue -> cue.overlaps(a.cue())).isPresent())
                .filter(s -> speaks(s, a))
                .findFirst()
                .map(s -> speakingFor(s, a));
    }

    /** A statement whose speaker has no state, with the one that the assertion knows. */
    private Statement speakingFor(Statement s, Assertion a) {
        Optional<Speaker> known = s.speaker()
                .filter(speaker -> speaker.actor().isEmpty())
                .flatMap(speaker -> a.speaker()
                        .flatMap(p -> p.actor())
                        .map(code ->
                                new Speaker(speaker.span(), speaker.person(), Optional.of(code), speaker.office())));
        Statement same = known.map(speaker -> s.by(speaker)).orElse(s);
        statements.replaceAll(each -> each == s ? same : each);
        return same;
    }

    private Optional<Statement> around(Told told, Assertion a) {
        return statements.stream()
                .filter(s -> isInside(told.evidence(), s) && speaks(s, a))
                .min(Comparator.comparingInt(Asserters::length));
    }

    /** What stands in somebody's words is theirs, also where no verb of saying stands above it. */
    private Optional<Statement> quoted(Told told) {
        return statements.stream()
                .filter(s -> s.speaker().flatMap(Speaker::actor).isPresent() && isInside(told.evidence(), s))
                .filter(s -> s.form() == StatementForm.DIRECT || s.form() == StatementForm.MIXED)
                .min(Comparator.comparingInt(Asserters::length));
    }

    private static boolean speaks(Statement s, Assertion a) {
        Optional<String> actor = s.speaker().flatMap(Speaker::actor);
        Optional<String> other = a.speaker().flatMap(p -> p.actor());
        return other.isEmpty()
                || actor.equals(other)
                || (actor.isEmpty() && s.speaker().filter(who -> isOne(who, a)).isPresent());
    }

    /** The same words name both. */
    private static boolean isOne(Speaker speaker, Assertion a) {
        return a.speaker().filter(p -> p.span().overlaps(speaker.span())).isPresent();
    }

    private static boolean isInside(Span evidence, Statement s) {
        return s.content().stream().anyMatch(part -> part.contains(evidence));
    }

    private static int length(Statement s) {
        return s.content().stream().mapToInt(Span::length).sum();
    }

    private Statement added(Assertion a) {
        Statement statement = new Statement(
                a.speaker().map(p -> new Speaker(p.span(), p.person(), p.actor(), p.title())),
                Optional.of(a.cue()),
                List.of(a.content()),
                a.speaker().isPresent() ? StatementForm.INDIRECT : StatementForm.AGENTLESS,
                false,
                a.denied() ? StatementAct.DENY : StatementAct.INFORM,
                List.of(),
                List.of(),
                new Because("assertion", "speech"));
        statements.add(statement);
        return statement;
    }

    /** All, in the order of their content. */
    List<Statement> all() {
        return statements.stream()
                .sorted(Comparator.comparing(s -> s.content().getFirst()))
                .toList();
    }
}
