package readout.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import readout.model.Article;
import readout.model.Basis;
import readout.model.Because;
import readout.model.CodedEvent;
import readout.model.Edtf;
import readout.model.Engagement;
import readout.model.EngagementKind;
import readout.model.EngagementStatus;
import readout.model.EventParty;
import readout.model.EventStatus;
import readout.model.EventType;
import readout.model.Furniture;
import readout.model.FurnitureKind;
import readout.model.Mention;
import readout.model.MentionType;
import readout.model.Notice;
import readout.model.Origin;
import readout.model.OriginKind;
import readout.model.Participant;
import readout.model.Provenance;
import readout.model.Published;
import readout.model.Reading;
import readout.model.Salience;
import readout.model.Side;
import readout.model.Span;
import readout.model.Speaker;
import readout.model.Statement;
import readout.model.StatementAct;
import readout.model.StatementForm;
import readout.model.TimeExpression;
import readout.model.TimexType;
import readout.model.When;
import readout.model.Where;

/** Puts a reading together from words that stand in its text. */
final class Draft {
    private final String id;
    private final String outlet;
    private final String title;
    private final String text;
    private Published published = Published.UNKNOWN;
    private Optional<String> url = Optional.empty();
    private final List<Furniture> furniture = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();
    private final List<Engagement> engagements = new ArrayList<>();
    private final List<Origin> origins = new ArrayList<>();
    private final List<CodedEvent> events = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    Draft(String id, String outlet, String title, String text) {
        this.id = id;
        this.outlet = outlet;
        this.title = title;
        this.text = text;
    }

    Draft published(String day) {
        published = Published.on(Edtf.of(day), Basis.METADATA);
        return this;
    }

    Draft url(String address) {
        url = Optional.of(address);
        return this;
    }

    Draft furniture(FurnitureKind kind, String words) {
        furniture.add(new Furniture(kind, span(words)));
        return this;
    }

    Draft person(String words, String personId, String actor) {
        return mention(MentionType.PERSON, words, Optional.of("person:" + personId), Optional.of(actor));
    }

    Draft mention(MentionType type, String words, String actor) {
        return mention(type, words, Optional.empty(), Optional.of(actor));
    }

    private Draft mention(MentionType type, String words, Optional<String> entity, Optional<String> actor) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            mentions.add(new Mention(new Span(at, at + words.length()), type, entity, actor, Optional.empty()));
        }
        return this;
    }

    Draft time(String words, String edtf) {
        times.add(new TimeExpression(span(words), TimexType.DATE, edtf, Optional.of(Edtf.of(edtf)), Basis.INFERRED));
        return this;
    }

    Draft notice(String code, String words, String message) {
        notices.add(new Notice(code, span(words), message));
        return this;
    }

    Draft origin(String words, OriginKind kind) {
        origins.add(new Origin(words, kind, span(words)));
        return this;
    }

    /** @param evidence words of the text */
    Draft contact(EngagementKind kind, EngagementStatus status, String evidence, Telling telling) {
        engagements.add(new Engagement(
                kind,
                status,
                engagements.isEmpty() ? Salience.MAIN : Salience.OTHER,
                telling.who().stream().map(this::participant).toList(),
                telling.when(),
                telling.place().map(place -> new Where(Optional.of(place), telling.country())),
                telling.topics(),
                formats(),
                span(evidence),
                new Because("verb-frame", kind.name().toLowerCase(Locale.ROOT) + ".v")));
        return this;
    }

    /** What the article names of the kind: the contact invokes it. */
    private List<String> formats() {
        return mentions.stream()
                .filter(mention -> mention.type() == MentionType.MECHANISM)
                .map(mention -> mention.span().of(text))
                .toList();
    }

    /** Both promise each other something. */
    Draft agreement(String evidence, Who... parties) {
        events.add(agreed(evidence, Optional.empty(), parties));
        return this;
    }

    /** A statement says that both promised each other something. */
    Draft agreementAsSaid(int statement, String evidence, Who... parties) {
        events.add(agreed(evidence, Optional.of(statement), parties));
        return this;
    }

    private CodedEvent agreed(String evidence, Optional<Integer> assertedBy, Who... parties) {
        return new CodedEvent(
                EventType.AGREE,
                Optional.empty(),
                List.of("diplomatic"),
                "032",
                EventStatus.ACTUAL,
                assertedBy,
                Stream.of(parties).map(this::party).toList(),
                List.of(),
                When.UNKNOWN,
                Optional.empty(),
                span(evidence),
                new Because("deed", "agree.v"));
    }

    private EventParty party(Who who) {
        return new EventParty(
                Optional.of(who.actor()), Optional.of("GOV"), span(who.name().orElse(who.actor())));
    }

    /** @param speaker words of the text; nobody where they are empty */
    Draft said(String speaker, Who who, StatementAct act, String content) {
        Optional<Speaker> named = speaker.isEmpty()
                ? Optional.empty()
                : Optional.of(new Speaker(span(speaker), who.name(), Optional.of(who.actor()), who.office()));
        statements.add(new Statement(
                named,
                Optional.empty(),
                List.of(span(content)),
                named.isPresent() ? StatementForm.INDIRECT : StatementForm.AGENTLESS,
                false,
                act,
                List.of(),
                List.of(),
                new Because("verb", "sample")));
        return this;
    }

    /** Whom the statement told last is about. */
    Draft ofWhom(String... actors) {
        Statement last = statements.removeLast();
        statements.add(new Statement(
                last.speaker(),
                last.cue(),
                last.content(),
                last.form(),
                last.joint(),
                last.act(),
                List.of(actors),
                last.quantities(),
                last.because()));
        return this;
    }

    Reading done() {
        Article article = new Article(
                id,
                Optional.empty(),
                url,
                Optional.of(outlet),
                Optional.of(title),
                List.of(),
                Optional.of("en"),
                published,
                text,
                furniture);
        return new Reading(
                article,
                origins,
                mentions,
                times,
                engagements,
                events,
                statements,
                notices,
                new Provenance("0.1.0", "4f2a9c", "sample"));
    }

    private Participant participant(Who who) {
        Optional<Span> named = who.name().filter(text::contains).map(this::span);
        return new Participant(
                who.name(), Optional.of(who.actor()), who.office(), who.side(), named.orElse(new Span(0, 0)));
    }

    private Span span(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException(id + " does not say: " + words);
        }
        return new Span(start, start + words.length());
    }

    /** A participant by name, or a state alone. */
    record Who(Optional<String> name, String actor, Optional<String> office, Optional<Side> side) {
        static Who of(String name, String actor, String office) {
            return new Who(Optional.of(name), actor, Optional.of(office), Optional.empty());
        }

        static Who state(String actor) {
            return new Who(Optional.empty(), actor, Optional.empty(), Optional.empty());
        }

        Who as(Side side) {
            return new Who(name, actor, office, Optional.of(side));
        }
    }

    /** What is told of a contact besides its kind. */
    record Telling(List<Who> who, When when, Optional<String> place, Optional<String> country, List<String> topics) {
        static Telling by(Who... who) {
            return new Telling(List.of(who), When.UNKNOWN, Optional.empty(), Optional.empty(), List.of());
        }

        Telling on(String edtf, Basis basis) {
            return new Telling(who, When.on(Edtf.of(edtf), basis), place, country, topics);
        }

        Telling in(String town, String state) {
            return new Telling(who, when, Optional.of(town), Optional.of(state), topics);
        }

        Telling about(String... words) {
            return new Telling(who, when, place, country, List.of(words));
        }
    }
}
