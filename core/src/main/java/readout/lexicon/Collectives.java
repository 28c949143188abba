package readout.lexicon;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Peoples and faiths, and the arms that states act through. */
public final class Collectives {
    static final String PEOPLES = "peoples.tsv";
    static final String BODIES = "bodies.tsv";

    private final List<People> peoples;
    private final Map<String, People> peoplesByForm;
    private final Map<String, Body> bodies;

    private Collectives(List<People> peoples, List<Body> bodies) {
        this.peoples = peoples;
        this.peoplesByForm = peoples.stream()
                .flatMap(people -> people.forms().stream().map(form -> Map.entry(form, people)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        this.bodies = bodies.stream().collect(Collectors.toMap(Body::head, body -> body));
    }

    static Collectives of(Function<String, Stream<Table.Row>> rows) {
        return new Collectives(
                rows.apply(PEOPLES).map(People::of).toList(),
                rows.apply(BODIES).map(Body::of).toList());
    }

    public List<People> peoples() {
        return peoples;
    }

    /** The people or faith that a word names, with either apostrophe. */
    public Optional<People> people(String form) {
        return Optional.ofNullable(peoplesByForm.get(form.replace('’', '\'').replace('‘', '\'')));
    }

    public List<Body> bodies() {
        return bodies.values().stream().sorted(Comparator.comparing(Body::head)).toList();
    }

    /** The arm of a state that words in lower case name: {@code security forces}. */
    public Optional<Body> body(String words) {
        return Optional.ofNullable(bodies.get(words));
    }
}
