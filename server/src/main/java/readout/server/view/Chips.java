package readout.server.view;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import readout.model.Edtf;
import readout.store.Facets;

/** The filters that are set, in words, each with the way to drop it. */
final class Chips {
    private Chips() {}

    /** Filters whose values are for people to read. */
    static List<Chip> of(Filter filter, String path) {
        return chips(filter, path, Filter.Param::value);
    }

    /** @param facets give the labels of people */
    static List<Chip> of(Filter filter, String path, Facets facets, ActorNames actors) {
        return chips(filter, path, param -> words(param, facets, actors));
    }

    /** Filters of statements or of the diary. */
    static List<Chip> of(Filter filter, String path, ActorNames actors) {
        return chips(filter, path, param -> switch (param.name()) {
            case "actor", "about" -> actors.name(param.value());
            case "party" -> actors.name(param.value());
            case "kind" -> FacetGroups.kind(param.value());
            case "status" -> FacetGroups.status(param.value());
            case "since", "until" -> DateWords.text(Edtf.of(param.value()));
            case "act", "form", "outcome" -> param.value().replace('_', ' ');
            default -> param.value();
        });
    }

    private static List<Chip> chips(Filter filter, String path, Function<Filter.Param, String> words) {
        return filter.narrowing().stream()
                .map(param -> new Chip(
                        field(param.name()),
                        words.apply(param),
                        filter.without(param.name(), param.value()).href(path)))
                .toList();
    }

    private static String field(String name) {
        return name.equals("q") ? "words" : name;
    }

    private static String words(Filter.Param param, Facets facets, ActorNames actors) {
        String value = param.value();
        return switch (param.name()) {
            case "party" -> actors.name(value);
            case "person" -> label(facets.people().stream(), value);
            case "kind" -> FacetGroups.kind(value);
            case "status" -> FacetGroups.status(value);
            case "since", "until" -> DateWords.text(Edtf.of(value));
            default -> value;
        };
    }

    private static String label(Stream<Facets.Count> counts, String value) {
        return counts.filter(count -> count.value().equals(value))
                .map(Facets.Count::label)
                .findFirst()
                .orElse(value);
    }
}
