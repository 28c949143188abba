package readout.wire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import readout.model.Article;
import readout.model.Basis;
import readout.model.Because;
import readout.model.CodedEvent;
import readout.model.Delivery;
import readout.model.Edtf;
import readout.model.Engagement;
import readout.model.EngagementKind;
import readout.model.EngagementStatus;
import readout.model.EventParty;
import readout.model.EventStatus;
import readout.model.EventType;
import readout.model.Furniture;
import readout.model.FurnitureKind;
import readout.model.GeoPoint;
import readout.model.Hedge;
import readout.model.HedgeKind;
import readout.model.Mention;
import readout.model.MentionType;
import readout.model.Notice;
import readout.model.Origin;
import readout.model.OriginKind;
import readout.model.Participant;
import readout.model.Polarity;
import readout.model.Provenance;
import readout.model.Published;
import readout.model.Quantity;
import readout.model.Reading;
import readout.model.Report;
import readout.model.Salience;
import readout.model.Setting;
import readout.model.SettingKind;
import readout.model.Side;
import readout.model.Span;
import readout.model.Speaker;
import readout.model.Stance;
import readout.model.Statement;
import readout.model.StatementAct;
import readout.model.StatementForm;
import readout.model.Story;
import readout.model.StoryParticipant;
import readout.model.TimeExpression;
import readout.model.TimexType;
import readout.model.When;
import readout.model.Where;

/** Readings and stories with every field filled, and with none. */
final class Samples {
    static final String TEXT =
            "😀 Lavrov in Astana 😀\n\nForeign Minister Sergey Lavrov met Murat Nurtleu in Astana on Monday, Turan said.";

    private Samples() {}

    static Span at(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    static Reading full() {
        return new Reading(
                article(),
                List.of(new Origin("Turan", OriginKind.AGENCY, at("Turan"))),
                List.of(
                        new Mention(
                                at("Astana"),
                                MentionType.PLACE,
                                Optional.of("place:astana"),
                                Optional.of("KAZ"),
                                Optional.of(new GeoPoint(51.16, 71.47, Optional.of(1526273)))),
                        new Mention(
                                at("Turan"),
                                MentionType.ORGANISATION,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())),
                List.of(new TimeExpression(
                        at("Monday"),
                        TimexType.DATE,
                        "2024-07-01",
                        Optional.of(Edtf.of("2024-07-01")),
                        Basis.INFERRED)),
                List.of(visit(), bare()),
                List.of(consulted()),
                List.of(said()),
                List.of(new Notice("text.broken-bytes", new Span(0, 2), "Broken bytes.")),
                new Provenance("0.1.0", "abc", "none 1"));
    }

    private static CodedEvent consulted() {
        return new CodedEvent(
                EventType.CONSULT,
                Optional.of("visit"),
                List.of("diplomatic"),
                "042",
                EventStatus.ACTUAL,
                Optional.of(0),
                List.of(new EventParty(Optional.of("RUS"), Optional.of("GOV"), at("Foreign Minister Sergey Lavrov"))),
                List.of(new EventParty(Optional.empty(), Optional.empty(), at("Murat Nurtleu"))),
                When.on(Edtf.of("2024-07-01"), Basis.INFERRED),
                Optional.of(new Where(Optional.of("Astana"), Optional.of("KAZ"))),
                at("met Murat Nurtleu"),
                new Because("verb-frame", "meet.v"));
    }

    private static Statement said() {
        return new Statement(
                Optional.of(new Speaker(at("Turan"), Optional.empty(), Optional.of("AZE"), Optional.of("agency"))),
                Optional.of(at("said")),
                List.of(at("Foreign Minister Sergey Lavrov met Murat Nurtleu in Astana on Monday"), at("Astana")),
                StatementForm.INDIRECT,
                false,
                StatementAct.INFORM,
                List.of("RUS", "KAZ"),
                List.of(new Quantity(
                        new BigDecimal("1"),
                        Optional.of("at least"),
                        Optional.of("day"),
                        Optional.empty(),
                        at("on Monday"))),
                new Stance(Polarity.OPEN, List.of(new Hedge(HedgeKind.POSSIBILITY, at("met")))),
                new Delivery(
                        When.on(Edtf.of("2024-07-01"), Basis.INFERRED),
                        Optional.of(new Setting(SettingKind.MEETING, at("Turan"))),
                        Optional.of(new Where(Optional.of("Astana"), Optional.of("KAZ")))),
                new Because("cue", "say.v"));
    }

    private static Article article() {
        return new Article(
                "a1",
                Optional.of("a1.txt"),
                Optional.of("https://danube-review.example/a1"),
                Optional.of("Danube Review"),
                Optional.of("😀 Lavrov in Astana 😀"),
                List.of("Dana Whitlock"),
                Optional.of("en"),
                Published.on(Edtf.of("2024-07-02"), Basis.METADATA),
                TEXT,
                List.of(new Furniture(FurnitureKind.HEADLINE, at("😀 Lavrov in Astana 😀"))));
    }

    private static Engagement visit() {
        return new Engagement(
                EngagementKind.VIDEO_CALL,
                EngagementStatus.HELD,
                Salience.MAIN,
                List.of(new Participant(
                        Optional.of("Sergey Lavrov"),
                        Optional.of("RUS"),
                        Optional.of("foreign minister"),
                        Optional.of(Side.VISITOR),
                        at("Sergey Lavrov"))),
                When.on(Edtf.of("[2024-06-24,2024-07-01]"), Basis.INFERRED),
                Optional.of(new Where(Optional.of("Astana"), Optional.of("KAZ"))),
                List.of("transit"),
                List.of("C5+1"),
                at("met Murat Nurtleu"),
                new Because("verb-frame", "meet.v:2"));
    }

    private static Engagement bare() {
        return new Engagement(
                EngagementKind.CALL,
                EngagementStatus.DENIED,
                Salience.OTHER,
                List.of(new Participant(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), at("Murat Nurtleu"))),
                When.UNKNOWN,
                Optional.empty(),
                List.of(),
                List.of(),
                at("Turan said"),
                new Because("noun-frame", "call.n"));
    }

    static Reading empty(String id) {
        return Reading.of(Article.of(id, "Nothing happened."), new Provenance("0.1.0", "abc", "none 1"));
    }

    static ToldStory told() {
        Reading reading = full();
        Engagement e = reading.engagements().getFirst();
        Story story = new Story(
                "s1",
                e.kind(),
                e.status(),
                e.participants().stream()
                        .map(p -> new StoryParticipant(p, "a1"))
                        .toList(),
                e.when(),
                e.where(),
                e.topics(),
                e.mechanisms(),
                List.of(new Report("a1", 0)),
                1);
        return ToldStory.of(story, id -> id.equals("a1") ? Optional.of(reading) : Optional.empty());
    }

    static ArticleLine line() {
        return new ArticleLine(
                "a1",
                Optional.of("=HYPERLINK(\"x\")"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Edtf.of("2024-07-02")),
                2,
                0,
                Optional.of("s1"));
    }
}
