package readout.wire;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import readout.mechanism.Citation;
import readout.mechanism.MechanismRecord;
import readout.mechanism.MechanismRecord.Told;
import readout.model.Article;
import readout.model.Edtf;
import readout.model.Speaker;

/** A row for each invocation, with the fields of what is invoked before; {@code ; } stands between several values of one cell. */
final class MechanismCells implements Rows<ToldMechanism> {
    private static final List<Column> COLUMNS = Rows.titled(
            "id",
            "name",
            "kind",
            "specific",
            "aliases",
            "number",
            "date",
            "members",
            "article",
            "title",
            "outlet",
            "url",
            "published",
            "evidence",
            "parts",
            "by",
            "speaker",
            "event",
            "attendees");

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public List<List<String>> rows(ToldMechanism told) {
        List<Told> invocations = told.mechanism().invocations();
        return IntStream.range(0, invocations.size())
                .mapToObj(i -> Rows.joined(
                        what(told.mechanism()),
                        where(invocations.get(i)),
                        who(invocations.get(i), told.events().get(i))))
                .toList();
    }

    private static List<String> what(MechanismRecord m) {
        return List.of(
                m.id(),
                m.name(),
                MechanismJson.kind(m.kind()),
                Boolean.toString(m.specific()),
                String.join("; ", m.aliases()),
                m.number().orElse(""),
                m.date().map(Edtf::text).orElse(""),
                MechanismRows.members(m, "; "));
    }

    private static List<String> where(Told told) {
        Article article = told.reading().article();
        return List.of(
                article.id(),
                article.title().orElse(""),
                article.outlet().orElse(""),
                article.url().orElse(""),
                article.published().when().map(Edtf::text).orElse(""),
                told.words(),
                told.invocation().citations().stream().map(Citation::label).collect(Collectors.joining("; ")));
    }

    private static List<String> who(Told told, Optional<String> event) {
        Optional<Speaker> speaker = told.invocation()
                .statement()
                .flatMap(number -> told.reading().statements().get(number).speaker());
        return List.of(
                String.join("; ", told.invocation().by()),
                speaker.flatMap(Speaker::person)
                        .or(() -> speaker.map(
                                s -> s.span().of(told.reading().article().text())))
                        .orElse(""),
                event.orElse(""),
                String.join("; ", told.attendees()));
    }
}
