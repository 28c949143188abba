package readout.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import readout.actor.Parties.Resolved;
import readout.actor.Party;
import readout.model.Because;
import readout.model.Span;
import readout.model.Speaker;
import readout.model.Statement;
import readout.model.StatementForm;

/** Makes the record of claims: form, speaker, act. */
final class StatementWriter {
    private final Ground ground;
    private final List<Quotation> quotations;

    StatementWriter(Ground ground, List<Quotation> quotations) {
        this.ground = ground;
        this.quotations = quotations;
    }

    List<Statement> write(List<Claim> claims) {
        return claims.stream()
                .map(this::statement)
                .sorted(Comparator.comparing((Statement s) -> s.content().getFirst()))
                .toList();
    }

    private Statement statement(Claim claim) {
        Optional<Speaker> speaker = claim.speaker().map(this::speaker);
        return new Statement(
                speaker,
                Optional.of(claim.words()),
                claim.content(),
                form(claim, speaker.isPresent()),
                false,
                claim.cue().act(),
                List.of(),
                List.of(),
                new Because("statement", String.join(" ", claim.cue().words()) + "/" + claim.pass()));
    }

    private Speaker speaker(Claim.Voice voice) {
        Optional<Party> party = ground.parties().in(voice.sentence()).stream()
                .filter(r -> r.mention().covers(voice.head()))
                .findFirst()
                .map(Resolved::parties)
                .flatMap(parties -> parties.stream().findFirst());
        return new Speaker(
                voice.span(),
                party.flatMap(Party::person),
                party.flatMap(Party::actor),
                party.flatMap(Party::title));
    }

    private StatementForm form(Claim claim, boolean spoken) {
        int quoted = claim.content().stream().mapToInt(this::quoted).sum();
        int all = claim.content().stream().mapToInt(Span::length).sum();
        if (quoted == 0) {
            return spoken ? StatementForm.INDIRECT : StatementForm.AGENTLESS;
        }
        return 10 * quoted >= 9 * all ? StatementForm.DIRECT : StatementForm.MIXED;
    }

    private int quoted(Span span) {
        return quotations.stream()
                .map(Quotation::span)
                .filter(span::overlaps)
                .mapToInt(q -> Math.min(q.end(), span.end()) - Math.max(q.start(), span.start()))
                .sum();
    }
}
