package readout.wire;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import readout.model.Article;
import readout.model.Speaker;
import readout.model.Statement;

/** A row for each statement, for people. */
final class StatementRows implements Rows<ToldStatement> {
    @Override
    public List<Column> columns() {
        return List.of(
                new Column("id", 24),
                new Column("speaker", 28),
                new Column("actor", 5),
                new Column("act", 15),
                new Column("form", 9),
                new Column("about", 12),
                new Column("content", 0));
    }

    @Override
    public List<List<String>> rows(ToldStatement told) {
        Statement s = told.statement();
        return List.of(List.of(
                told.id(),
                speaker(s, told.article()),
                s.speaker().flatMap(Speaker::actor).orElse(""),
                Json.name(s.act()),
                Json.name(s.form()),
                String.join(" ", s.about()),
                content(told)));
    }

    private static String speaker(Statement s, Article article) {
        Optional<Speaker> speaker = s.speaker();
        return speaker.flatMap(Speaker::person)
                .or(() -> speaker.map(who -> who.span().of(article.text())))
                .orElse("");
    }

    /** What was said, with {@code …} where something stands between. */
    static String content(ToldStatement told) {
        return told.statement().content().stream()
                .map(span -> span.of(told.article().text()))
                .collect(Collectors.joining(" … "));
    }
}
