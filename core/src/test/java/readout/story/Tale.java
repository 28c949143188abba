package readout.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.model.Article;
import readout.model.Basis;
import readout.model.Because;
import readout.model.Edtf;
import readout.model.Engagement;
import readout.model.EngagementKind;
import readout.model.EngagementStatus;
import readout.model.Mention;
import readout.model.MentionType;
import readout.model.Origin;
import readout.model.OriginKind;
import readout.model.Participant;
import readout.model.Provenance;
import readout.model.Published;
import readout.model.Reading;
import readout.model.Salience;
import readout.model.Side;
import readout.model.Span;
import readout.model.TimeExpression;
import readout.model.TimexType;
import readout.model.When;
import readout.model.Where;

/** A reading being written, for the linker: a call that was held, main and undated unless told otherwise. */
final class Tale {
    private static final Span ALL = new Span(0, 0);

    private final String id;
    private final List<Engagement> done = new ArrayList<>();
    private final List<Origin> origins = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();
    private String text = "";
    private Optional<String> outlet = Optional.empty();
    private Published published = Published.UNKNOWN;
    private EngagementKind kind = EngagementKind.CALL;
    private EngagementStatus status = EngagementStatus.HELD;
    private Salience salience = Salience.MAIN;
    private List<Participant> participants = new ArrayList<>();
    private When when = When.UNKNOWN;
    private Optional<Where> where = Optional.empty();
    private List<String> topics = List.of();

    private Tale(String id) {
        this.id = id;
    }

    static Tale of(String id) {
        return new Tale(id);
    }

    Tale text(String text) {
        this.text = text;
        return this;
    }

    Tale outlet(String name) {
        outlet = Optional.of(name);
        return this;
    }

    Tale origin(String name) {
        origins.add(new Origin(name, OriginKind.AGENCY, ALL));
        return this;
    }

    Tale published(String edtf) {
        published = Published.on(Edtf.of(edtf), Basis.METADATA);
        return this;
    }

    Tale kind(EngagementKind kind) {
        this.kind = kind;
        return this;
    }

    Tale status(EngagementStatus status) {
        this.status = status;
        return this;
    }

    Tale aside() {
        salience = Salience.OTHER;
        return this;
    }

    /** {@code "Ana Lind, SWE, foreign minister, visitor"}; an empty name is none. */
    Tale with(String... participants) {
        for (String participant : participants) {
            List<Optional<String>> parts = new ArrayList<>();
            for (String part : participant.split(",", -1)) {
                parts.add(Optional.of(part.strip()).filter(value -> !value.isEmpty()));
            }
            this.participants.add(new Participant(
                    parts.get(0),
                    parts.get(1),
                    parts.size() > 2 ? parts.get(2) : Optional.empty(),
                    parts.size() > 3 ? parts.get(3).map(Side::valueOf) : Optional.empty(),
                    ALL));
        }
        return this;
    }

    Tale on(String edtf) {
        when = When.on(Edtf.of(edtf), Basis.STATED);
        return this;
    }

    /** Beside the contact stands a time expression whose year nobody knows: {@code XXXX-09-04}, {@code XXXX-WXX-1}. */
    Tale said(String value) {
        times.add(new TimeExpression(ALL, TimexType.DATE, value, Optional.empty(), Basis.NONE));
        return this;
    }

    Tale undated() {
        when = When.UNKNOWN;
        return this;
    }

    Tale in(String place, String country) {
        where = Optional.of(new Where(Optional.of(place), Optional.of(country)));
        return this;
    }

    Tale about(String... topics) {
        this.topics = List.of(topics);
        return this;
    }

    /** The text goes on with this name. */
    Tale mentioning(String name) {
        text += " " + name;
        Span span = new Span(text.length() - name.length(), text.length());
        mentions.add(new Mention(span, MentionType.PERSON, Optional.empty(), Optional.empty(), Optional.empty()));
        return this;
    }

    /** Ends this engagement; what follows is another one of the same article. */
    Tale and() {
        done.add(engagement());
        participants = new ArrayList<>();
        return this;
    }

    private Engagement engagement() {
        Because because = new Because("test", "tale");
        return new Engagement(kind, status, salience, participants, when, where, topics, List.of(), ALL, because);
    }

    List<Telling> tellings() {
        and();
        Article article = Article.of(id, text).outlet(outlet).published(published);
        Provenance by = new Provenance("", "", "");
        return Telling.of(new Reading(article, origins, mentions, times, done, List.of(), List.of(), List.of(), by));
    }
}
