package readout.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.language.Sentence;
import readout.lexicon.Lexicon;
import readout.model.Because;
import readout.model.Quantity;
import readout.model.Span;
import readout.model.Speaker;
import readout.model.Stance;
import readout.model.Statement;
import readout.model.StatementForm;

/** Makes the record of claims: speaker, form, act, of whom they speak, which numbers they give. */
final class StatementWriter {
    /** A quotation with fewer words is a way of speaking, not somebody's sentence. */
    private static final int FEWEST = 2;
    /** Share of the content that stands in marks from which it is all quoted. */
    private static final double MOST = 0.9;

    private final Ground ground;
    private final List<Quotation> quotations;
    private final Speakers speakers;
    private final Acts acts;
    private final Stances stances;
    private final Deliveries deliveries;
    private final QuantityWords words;

    StatementWriter(Ground ground, List<Quotation> quotations, Lexicon lexicon) {
        this.ground = ground;
        this.quotations = quotations;
        this.speakers = new Speakers(ground, quotations);
        this.acts = new Acts(lexicon);
        this.stances = new Stances(ground, lexicon);
        this.deliveries = new Deliveries(ground, lexicon);
        this.words = new QuantityWords(lexicon);
    }

    /** In the order of their content. */
    List<Statement> write(List<Claim> claims) {
        List<Claim> ordered =
                claims.stream().sorted(Comparator.comparing(Claim::words)).toList();
        List<Statement> written = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            Statement statement = statement(ordered.get(i), claims);
            written.add(
                    i > 0 && Continuing.of(ordered.get(i), statement, written.getLast())
                            ? statement.with(
                                    statement.stance(), written.getLast().delivery())
                            : statement);
        }
        return written.stream()
                .sorted(Comparator.comparing((Statement s) -> s.content().getFirst()))
                .toList();
    }

    private Statement statement(Claim claim, List<Claim> all) {
        Optional<Speaker> speaker = claim.speaker().map(speakers::of);
        boolean joint = claim.speaker().map(speakers::isJoint).orElse(false);
        Stance stance = stances.of(
                claim, span -> claim.covers(span) && nested(claim, all).noneMatch(inner -> inner.covers(span)));
        Optional<String> own = joint ? Optional.empty() : speaker.flatMap(Speaker::actor);
        return new Statement(
                speaker,
                Optional.of(claim.words()),
                claim.content(),
                form(claim),
                joint,
                acts.of(claim, stance.polarity(), lemmas(claim, all)),
                about(claim, own),
                quantities(claim),
                stance,
                deliveries.of(claim, span -> all.stream().anyMatch(other -> other.covers(span))),
                new Because("statement", String.join(" ", claim.cue().words()) + "/" + claim.pass()));
    }

    private Stream<Integer> sentences(Claim claim) {
        return IntStream.range(0, ground.sentences().size())
                .filter(i -> claim.covers(ground.sentences().get(i).span()))
                .boxed();
    }

    private static Stream<Claim> nested(Claim claim, List<Claim> all) {
        return all.stream().filter(inner -> inner != claim && claim.covers(inner.words()));
    }

    /** Of what was said, less what others are told in it to have said. */
    private List<String> lemmas(Claim claim, List<Claim> all) {
        List<Claim> nested = nested(claim, all).toList();
        return sentences(claim)
                .flatMap(i -> ground.sentences().get(i).tokens().stream())
                .filter(token -> claim.covers(token.span()))
                .filter(token -> nested.stream().noneMatch(inner -> inner.covers(token.span())))
                .map(token -> token.lemma().toLowerCase(Locale.ROOT))
                .toList();
    }

    private List<String> about(Claim claim, Optional<String> speaker) {
        return sentences(claim)
                .flatMap(i -> ground.parties().in(i).stream())
                .flatMap(r -> r.parties().stream())
                .filter(party -> claim.covers(party.span()))
                .flatMap(party -> party.actor().stream())
                .filter(actor -> !speaker.equals(Optional.of(actor)))
                .distinct()
                .toList();
    }

    private List<Quantity> quantities(Claim claim) {
        return sentences(claim)
                .flatMap(i -> new Quantities(Syntax.of(ground, i, quotations), words, timesIn(i)).read().stream())
                .filter(quantity -> claim.covers(quantity.span()))
                .toList();
    }

    private IntPredicate timesIn(int sentence) {
        Sentence here = ground.sentences().get(sentence);
        return i -> ground.times().stream()
                .anyMatch(time -> time.span().overlaps(here.token(i).span()));
    }

    private StatementForm form(Claim claim) {
        int quoted = claim.content().stream().mapToInt(this::quoted).sum();
        int all = claim.content().stream().mapToInt(Span::length).sum();
        if (claim.pass().equals(ColonClaims.TRANSCRIPT)) {
            return StatementForm.DIRECT;
        }
        if (quoted == 0) {
            return claim.speaker().isPresent() ? StatementForm.INDIRECT : StatementForm.AGENTLESS;
        }
        return quoted >= MOST * all ? StatementForm.DIRECT : StatementForm.MIXED;
    }

    private int quoted(Span span) {
        return quotations.stream()
                .filter(q -> q.words(ground.text()) >= FEWEST)
                .map(Quotation::span)
                .filter(span::overlaps)
                .mapToInt(q -> Math.min(q.end(), span.end()) - Math.max(q.start(), span.start()))
                .sum();
    }
}
