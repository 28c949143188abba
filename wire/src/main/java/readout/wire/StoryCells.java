package readout.wire;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import readout.model.Article;
import readout.model.Edtf;
import readout.model.Participant;
import readout.model.Story;
import readout.model.Where;

/** A row for each story with every field in a column of its own; {@code ; } stands between several values of one cell. */
final class StoryCells implements Rows<ToldStory> {
    private static final List<String> TITLES = List.of(
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
        return TITLES.stream().map(title -> new Column(title, 20)).toList();
    }

    @Override
    public List<List<String>> rows(ToldStory told) {
        Story s = told.story();
        Optional<Edtf> when = s.when().edtf();
        return List.of(List.of(
                s.id(),
                Json.name(s.kind()),
                Json.name(s.status()),
                when.map(Edtf::text).orElse(""),
                Json.name(s.when().basis()),
                when.flatMap(Edtf::earliest).map(LocalDate::toString).orElse(""),
                when.flatMap(Edtf::latest).map(LocalDate::toString).orElse(""),
                s.where().flatMap(Where::place).orElse(""),
                s.where().flatMap(Where::country).orElse(""),
                Rows.who(s.who()),
                each(s.who(), Participant::actor),
                String.join("; ", s.topics()),
                String.join("; ", s.mechanisms()),
                each(told.tellings(), t -> Optional.of(t.article().id())),
                each(articles(told), Article::outlet),
                each(articles(told), Article::url),
                Integer.toString(s.independentSources())));
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
