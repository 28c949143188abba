package readout.office;

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
import readout.model.Notice;
import readout.model.Participant;
import readout.model.Provenance;
import readout.model.Published;
import readout.model.Reading;
import readout.model.Salience;
import readout.model.Span;
import readout.model.TimeExpression;
import readout.model.TimexType;
import readout.model.When;

/** A short article with what was read of it, written by hand. */
final class Told {
    private final String text;
    private final Optional<String> published;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();
    private final List<Engagement> engagements = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    private Told(Optional<String> published, String text) {
        this.text = text;
        this.published = published;
    }

    static Told on(String day, String text) {
        return new Told(Optional.of(day), text);
    }

    static Told undated(String text) {
        return new Told(Optional.empty(), text);
    }

    private Span span(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException(words);
        }
        return new Span(start, start + words.length());
    }

    private Told mention(String words, MentionType type, String entity, String actor) {
        mentions.add(new Mention(span(words), type, Optional.of(entity), Optional.of(actor), Optional.empty()));
        return this;
    }

    Told person(String words, String actor) {
        return mention(words, MentionType.PERSON, "person:" + words, actor);
    }

    Told office(String words, String actor) {
        return mention(words, MentionType.OFFICE, "office", actor);
    }

    Told state(String words, String actor) {
        return mention(words, MentionType.NATIONALITY, "state", actor);
    }

    Told time(String words, String edtf) {
        times.add(new TimeExpression(span(words), TimexType.DATE, edtf, Optional.of(Edtf.of(edtf)), Basis.STATED));
        return this;
    }

    Told namedByTable(String words) {
        notices.add(new Notice(Notice.NAMED_BY_TABLE, span(words), "by a table"));
        return this;
    }

    /** A contact of one person, whose evidence is {@code words}. */
    Told contact(EngagementStatus status, String when, Participant who) {
        engagements.add(new Engagement(
                EngagementKind.MEETING,
                status,
                Salience.MAIN,
                List.of(who),
                when.isEmpty() ? When.UNKNOWN : When.on(Edtf.of(when), Basis.STATED),
                Optional.empty(),
                List.of(),
                List.of(),
                who.evidence(),
                new Because("by-hand", "test")));
        return this;
    }

    Participant who(String person, String actor, String office) {
        return who(person, actor, office, person);
    }

    Participant who(String person, String actor, String office, String words) {
        return new Participant(
                Optional.of(person), Optional.of(actor), Optional.of(office), Optional.empty(), span(words));
    }

    Reading reading() {
        Article article = Article.of("a", text)
                .published(published
                        .map(day -> Published.on(Edtf.of(day), Basis.METADATA))
                        .orElse(Published.UNKNOWN));
        return new Reading(
                article,
                List.of(),
                mentions,
                times,
                engagements,
                List.of(),
                List.of(),
                notices,
                new Provenance("test", "test", "by hand"));
    }
}
