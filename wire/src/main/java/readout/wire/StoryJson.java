package readout.wire;

import readout.model.Article;
import readout.model.Participant;
import readout.model.Span;
import readout.model.Story;
import readout.model.StoryParticipant;

/** A story as one line of JSON: an event of the contract. Offsets are Unicode code points into each article's text. */
public final class StoryJson {
    private StoryJson() {}

    /** One line, without a line end. */
    public static String write(ToldStory told) {
        Story s = told.story();
        return Json.write(new Shape.Event(
                s.id(),
                Json.name(s.kind()),
                Json.name(s.status()),
                s.participants().stream().map(p -> party(p, told)).toList(),
                ReadingToShape.text(s.when().edtf()),
                Json.name(s.when().basis()),
                ReadingToShape.earliest(s.when().edtf()),
                ReadingToShape.latest(s.when().edtf()),
                ReadingToShape.where(s.where()),
                s.topics(),
                s.mechanisms(),
                told.tellings().stream().map(StoryJson::report).toList(),
                s.independentSources()));
    }

    private static Shape.Party party(StoryParticipant told, ToldStory by) {
        Participant p = told.participant();
        return new Shape.Party(
                ReadingToShape.orNull(p.person()),
                ReadingToShape.orNull(p.actor()),
                ReadingToShape.orNull(p.office()),
                ReadingToShape.orNull(p.side().map(Json::name)),
                source(by.article(told.article()), p.evidence()));
    }

    private static Shape.Source source(Article article, Span evidence) {
        Shape.Span span = SpanShape.in(article.text()).span(evidence);
        return new Shape.Source(article.id(), span.start(), span.end(), span.text());
    }

    private static Shape.Report report(Telling t) {
        return new Shape.Report(
                t.article().id(),
                ReadingToShape.orNull(t.article().title()),
                ReadingToShape.orNull(t.article().outlet()),
                ReadingToShape.orNull(t.article().url()),
                t.engagement(),
                SpanShape.in(t.article().text()).span(t.evidence()));
    }
}
