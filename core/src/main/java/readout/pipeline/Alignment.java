package readout.pipeline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readout.engagement.Found;
import readout.gazetteer.Whereabouts;
import readout.model.Article;
import readout.model.CodedEvent;
import readout.model.Delivery;
import readout.model.Engagement;
import readout.model.EventParty;
import readout.model.Hedge;
import readout.model.Mention;
import readout.model.Participant;
import readout.model.Provenance;
import readout.model.Quantity;
import readout.model.Reading;
import readout.model.Setting;
import readout.model.Span;
import readout.model.Speaker;
import readout.model.Stance;
import readout.model.Statement;
import readout.model.TimeExpression;

/**
 * Brings what was read in a view back to the article's own coordinates.
 *
 * @param beside what datelines and the like name, listed with the rest
 */
record Alignment(ReadingView view, Margins.Noted beside, Whereabouts whereabouts) {
    /** What an article tells, in the coordinates of the view. */
    record Told(List<Engagement> engagements, List<CodedEvent> events, List<Statement> statements) {}

    Reading reading(Article article, Found found, Told told, Provenance provenance) {
        return new Reading(
                article,
                List.of(),
                whereabouts.placed(mentions(found), article),
                times(found),
                told.engagements().stream().map(this::engagement).toList(),
                told.events().stream().map(this::event).toList(),
                told.statements().stream().map(this::statement).toList(),
                List.of(),
                provenance);
    }

    private List<Mention> mentions(Found found) {
        return Stream.concat(
                        beside.mentions().stream(),
                        found.parties().mentions().stream().flatMap(m -> mention(m).stream()))
                .sorted(Comparator.comparing(Mention::span))
                .toList();
    }

    private List<TimeExpression> times(Found found) {
        return Stream.concat(beside.times().stream(), found.times().stream().flatMap(t -> time(t).stream()))
                .sorted(Comparator.comparing(TimeExpression::span))
                .toList();
    }

    private Optional<Mention> mention(Mention m) {
        return view.inArticle(m.span())
                ? Optional.of(new Mention(view.toArticle(m.span()), m.type(), m.entity(), m.actor(), m.point()))
                : Optional.empty();
    }

    private Optional<TimeExpression> time(TimeExpression t) {
        return view.inArticle(t.span())
                ? Optional.of(new TimeExpression(view.toArticle(t.span()), t.type(), t.value(), t.edtf(), t.basis()))
                : Optional.empty();
    }

    private Engagement engagement(Engagement e) {
        return new Engagement(
                e.kind(),
                e.status(),
                e.salience(),
                e.participants().stream().map(this::participant).toList(),
                e.when(),
                e.where(),
                e.topics(),
                e.mechanisms(),
                view.toArticle(e.evidence()),
                e.because());
    }

    private Participant participant(Participant p) {
        return new Participant(p.person(), p.actor(), p.office(), p.side(), view.toArticle(p.evidence()));
    }

    private CodedEvent event(CodedEvent e) {
        return new CodedEvent(
                e.type(),
                e.mode(),
                e.contexts(),
                e.cameo(),
                e.status(),
                e.assertedBy(),
                e.sources().stream().map(this::party).toList(),
                e.targets().stream().map(this::party).toList(),
                e.when(),
                e.where(),
                view.toArticle(e.evidence()),
                e.because());
    }

    private EventParty party(EventParty p) {
        return new EventParty(p.actor(), p.sector(), view.toArticle(p.span()));
    }

    private Statement statement(Statement s) {
        return new Statement(
                s.speaker().map(p -> new Speaker(view.toArticle(p.span()), p.person(), p.actor(), p.office())),
                s.cue().map(view::toArticle),
                s.content().stream().map(view::toArticle).toList(),
                s.form(),
                s.joint(),
                s.act(),
                s.about(),
                s.quantities().stream().map(this::quantity).toList(),
                stance(s.stance()),
                delivery(s.delivery()),
                s.because());
    }

    private Stance stance(Stance s) {
        return new Stance(
                s.polarity(),
                s.hedges().stream()
                        .map(hedge -> new Hedge(hedge.kind(), view.toArticle(hedge.span())))
                        .toList());
    }

    private Delivery delivery(Delivery d) {
        return new Delivery(
                d.when(),
                d.setting()
                        .filter(setting -> view.inArticle(setting.span()))
                        .map(setting -> new Setting(setting.kind(), view.toArticle(setting.span()))),
                d.where());
    }

    private Quantity quantity(Quantity q) {
        Span span = view.toArticle(q.span());
        return new Quantity(q.value(), q.comparator(), q.unit(), q.of(), span);
    }
}
