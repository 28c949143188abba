package readout.wire;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import readout.model.Article;
import readout.model.Participant;
import readout.model.Story;

/** A row for each story with every field in a column of its own; {@code ; } stands between several values of one cell. */
final class StoryCells implements Rows<ToldStory> {
    private static final List<Column> COLUMNS = Rows.titled(
            "id",
            "kind",
            "status",
            "when",
            "when_basis",
            "earliest",
            "latest",
            "place",
            "country",
            "participants",
            "actors",
            "topics",
            "mechanisms",
            "reports",
            "outlets",
            "urls",
            "independent_sources");

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public List<List<String>> rows(ToldStory told) {
        Story s = told.story();
        return List.of(Rows.joined(
                List.of(s.id(), Json.name(s.kind()), Json.name(s.status())),
                Rows.dated(s.when(), s.where()),
                told(told)));
    }

    private static List<String> told(ToldStory told) {
        Story s = told.story();
        return List.of(
                Rows.who(s.who()),
                each(s.who(), Participant::actor),
                String.join("; ", s.topics()),
                String.join("; ", s.mechanisms()),
                each(told.tellings(), t -> Optional.of(t.article().id())),
                each(articles(told), Article::outlet),
                each(articles(told), Article::url),
                Integer.toString(s.independentSources()));
    }

    private static List<Article> articles(ToldStory told) {
        return told.tellings().stream().map(Telling::article).toList();
    }

    private static <T> String each(List<T> items, Function<T, Optional<String>> value) {
        return items.stream()
                .flatMap(item -> value.apply(item).stream())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
