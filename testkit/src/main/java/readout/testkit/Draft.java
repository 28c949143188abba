package readout.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
import readout.model.Quantity;
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

/**
 * A reading written by hand: spans are found by the words that stand there, so that a sample reads like the text it is about.
 *
 * <pre>{@code
 * Draft draft = Draft.of("a1", "Talks in Oslo\n\nMs Lind met Mr Berg in Oslo on 3 May 2022.").published("2022-05-04");
 * draft.engagement(EngagementKind.MEETING, "Ms Lind met Mr Berg")
 *      .with("Lind", "SWE", "foreign minister").with("Berg", "NOR", "foreign minister").on("2022-05-03");
 * Reading reading = draft.reading();
 * }</pre>
 */
public final class Draft {
    private static final Provenance PROVENANCE = new Provenance("0.1.0", "0000000000000000", "by hand");

    private final String id;
    private final String text;
    private final List<Furniture> furniture = new ArrayList<>();
    private final List<Origin> origins = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();
    private final List<Told> engagements = new ArrayList<>();
    private final List<Claimed> claims = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<CodedEvent> events = new ArrayList<>();
    private Optional<String> outlet = Optional.empty();
    private Published published = Published.UNKNOWN;

    private Draft(String id, String text) {
        this.id = id;
        this.text = text;
    }

    /** An article whose first line is its headline. */
    public static Draft of(String id, String text) {
        Draft draft = new Draft(id, text);
        draft.furniture.add(
                new Furniture(FurnitureKind.HEADLINE, new Span(0, draft.title().length())));
        return draft;
    }

    public Draft outlet(String name) {
        outlet = Optional.of(name);
        return this;
    }

    /** Published on this EDTF date, as its metadata say. */
    public Draft published(String edtf) {
        published = Published.on(Edtf.of(edtf), Basis.METADATA);
        return this;
    }

    public Draft origin(String name, OriginKind kind) {
        origins.add(new Origin(name, kind, span(name)));
        return this;
    }

    public Draft mention(String words, MentionType type, String actor) {
        mentions.add(new Mention(span(words), type, Optional.empty(), Optional.of(actor), Optional.empty()));
        return this;
    }

    /** A day named in the text. */
    public Draft day(String words, String day) {
        times.add(new TimeExpression(span(words), TimexType.DATE, day, Optional.of(Edtf.of(day)), Basis.STATED));
        return this;
    }

    public Draft notice(String code, String words, String message) {
        notices.add(new Notice(code, span(words), message));
        return this;
    }

    public Draft statements(Statement... said) {
        statements.addAll(List.of(said));
        return this;
    }

    public Draft events(CodedEvent... coded) {
        events.addAll(List.of(coded));
        return this;
    }

    /** Begins an engagement, to be filled in. */
    public Told engagement(EngagementKind kind, String evidence) {
        Told told = new Told(kind, evidence);
        engagements.add(told);
        return told;
    }

    /** Begins a statement with these words as its content, to be filled in: indirect, informing, of nobody unless told otherwise. */
    public Claimed statement(String content) {
        Claimed claimed = new Claimed(content);
        claims.add(claimed);
        return claimed;
    }

    /** Where {@code words} first stand. */
    public Span span(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in the text of " + id + ": " + words);
        }
        return new Span(start, start + words.length());
    }

    public Reading reading() {
        return new Reading(
                article(),
                origins,
                mentions,
                times,
                engagements.stream().map(Told::engagement).toList(),
                events,
                Stream.concat(statements.stream(), claims.stream().map(Claimed::statement))
                        .toList(),
                notices,
                PROVENANCE);
    }

    private Article article() {
        return new Article(
                id,
                Optional.of(id + ".txt"),
                Optional.of("https://example.com/" + id),
                outlet,
                Optional.of(title()),
                List.of(),
                Optional.of("en"),
                published,
                text,
                furniture);
    }

    private String title() {
        return text.lines().findFirst().orElse("");
    }

    /** An engagement being written: held, main and undated unless told otherwise. */
    public final class Told {
        private final EngagementKind kind;
        private final Span evidence;
        private final List<Participant> participants = new ArrayList<>();
        private EngagementStatus status = EngagementStatus.HELD;
        private Salience salience = Salience.MAIN;
        private When when = When.UNKNOWN;
        private Optional<Where> where = Optional.empty();
        private List<String> topics = List.of();
        private List<String> mechanisms = List.of();

        private Told(EngagementKind kind, String evidence) {
            this.kind = kind;
            this.evidence = span(evidence);
        }

        /** A named person, whose name is the evidence. */
        public Told with(String person, String actor, String office) {
            return add(new Participant(
                    Optional.of(person), Optional.of(actor), Optional.of(office), Optional.empty(), span(person)));
        }

        /** A named person on one side of a visit, message or summons. */
        public Told with(String person, String actor, String office, Side side) {
            return add(new Participant(
                    Optional.of(person), Optional.of(actor), Optional.of(office), Optional.of(side), span(person)));
        }

        /** A side without a name. */
        public Told side(String actor, String office) {
            return add(new Participant(
                    Optional.empty(), Optional.of(actor), Optional.of(office), Optional.empty(), evidence));
        }

        private Told add(Participant participant) {
            participants.add(participant);
            return this;
        }

        public Told on(String edtf) {
            when = When.on(Edtf.of(edtf), Basis.STATED);
            return this;
        }

        public Told in(String place, String country) {
            where = Optional.of(new Where(Optional.of(place), Optional.of(country)));
            return this;
        }

        public Told about(String... topics) {
            this.topics = List.of(topics);
            return this;
        }

        public Told mechanisms(String... mechanisms) {
            this.mechanisms = List.of(mechanisms);
            return this;
        }

        public Told status(EngagementStatus status) {
            this.status = status;
            return this;
        }

        /** Background, not what the article is about. */
        public Told aside() {
            salience = Salience.OTHER;
            return this;
        }

        /** The article again. */
        public Draft done() {
            return Draft.this;
        }

        private Engagement engagement() {
            Because because = new Because("by-hand", "sample");
            return new Engagement(
                    kind, status, salience, participants, when, where, topics, mechanisms, evidence, because);
        }
    }

    /** A statement being written. */
    public final class Claimed {
        private final Span content;
        private final List<Quantity> quantities = new ArrayList<>();
        private Optional<Speaker> speaker = Optional.empty();
        private StatementForm form = StatementForm.AGENTLESS;
        private boolean joint;
        private StatementAct act = StatementAct.INFORM;
        private List<String> about = List.of();

        private Claimed(String content) {
            this.content = span(content);
        }

        /** Somebody who is nobody's. */
        public Claimed by(String words) {
            return by(new Speaker(span(words), Optional.empty(), Optional.empty(), Optional.empty()));
        }

        /** A body or a state. */
        public Claimed by(String words, String actor) {
            return by(new Speaker(span(words), Optional.empty(), Optional.of(actor), Optional.empty()));
        }

        /** A person. */
        public Claimed by(String words, String actor, String person) {
            return by(new Speaker(span(words), Optional.of(person), Optional.of(actor), Optional.empty()));
        }

        private Claimed by(Speaker who) {
            speaker = Optional.of(who);
            form = form == StatementForm.AGENTLESS ? StatementForm.INDIRECT : form;
            return this;
        }

        public Claimed form(StatementForm form) {
            this.form = form;
            return this;
        }

        /** All sides say it together. */
        public Claimed jointly() {
            joint = true;
            return this;
        }

        public Claimed act(StatementAct act) {
            this.act = act;
            return this;
        }

        public Claimed about(String... actors) {
            about = List.of(actors);
            return this;
        }

        /** A number of things: {@code quantity("over 120 trucks", 120, "trucks")}. */
        public Claimed quantity(String words, int value, String of) {
            quantities.add(new Quantity(
                    BigDecimal.valueOf(value), Optional.empty(), Optional.empty(), Optional.of(of), span(words)));
            return this;
        }

        /** The article again. */
        public Draft done() {
            return Draft.this;
        }

        private Statement statement() {
            Because because = new Because("by-hand", "sample");
            return new Statement(
                    speaker, Optional.empty(), List.of(content), form, joint, act, about, quantities, because);
        }
    }
}
