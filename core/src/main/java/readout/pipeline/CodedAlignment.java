package readout.pipeline;

import java.util.List;
import readout.coding.Coded;
import readout.model.CodedEvent;
import readout.model.EventParty;
import readout.model.Reading;
import readout.model.Span;
import readout.model.Speaker;
import readout.model.Statement;

/** Brings coded deeds and the statements behind them back to the article's own coordinates, and into its reading. */
record CodedAlignment(ReadingView view) {
    /** The reading with the deeds; their statements follow those that it has. */
    Reading with(Reading reading, Coded coded) {
        int known = reading.statements().size();
        List<Statement> statements = java.util.stream.Stream.concat(
                        reading.statements().stream(),
                        coded.statements().stream().map(this::statement))
                .toList();
        return new Reading(
                reading.article(),
                reading.origins(),
                reading.mentions(),
                reading.times(),
                reading.engagements(),
                coded.events().stream().map(e -> event(e, known)).toList(),
                statements,
                reading.notices(),
                reading.provenance());
    }

    private CodedEvent event(CodedEvent e, int known) {
        return new CodedEvent(
                e.type(),
                e.mode(),
                e.contexts(),
                e.cameo(),
                e.status(),
                e.assertedBy().map(number -> number + known),
                e.sources().stream().map(this::party).toList(),
                e.targets().stream().map(this::party).toList(),
                e.when(),
                e.where(),
                at(e.evidence()),
                e.because());
    }

    private EventParty party(EventParty p) {
        return new EventParty(p.actor(), p.sector(), at(p.span()));
    }

    private Statement statement(Statement s) {
        return new Statement(
                s.speaker().map(p -> new Speaker(at(p.span()), p.person(), p.actor(), p.office())),
                s.cue().map(this::at),
                s.content().stream().map(this::at).toList(),
                s.form(),
                s.joint(),
                s.act(),
                s.about(),
                s.quantities(),
                s.because());
    }

    private Span at(Span span) {
        return view.toArticle(span);
    }
}
