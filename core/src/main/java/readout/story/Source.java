package readout.story;

import java.util.Set;
import java.util.stream.Collectors;
import readout.model.Reading;
import readout.reuse.Teller;

/**
 * The article that tells, as far as linking needs to know it.
 *
 * @param published when it can have appeared
 * @param people words of the names of all persons that it mentions
 */
public record Source(Teller teller, Days published, Set<String> people) {
    public Source {
        people = Set.copyOf(people);
    }

    static Source of(Reading reading) {
        return new Source(
                Teller.of(reading), Days.of(reading.article().published().when()), people(reading));
    }

    private static Set<String> people(Reading reading) {
        return reading.mentions().stream()
                .filter(mention -> mention.namesPerson(reading.article().text()))
                .flatMap(mention ->
                        Names.words(mention.span().of(reading.article().text())).stream())
                .collect(Collectors.toSet());
    }

    /** Id of the article. */
    public String article() {
        return teller.article().id();
    }

    /** Whether it mentions somebody of this surname. */
    boolean mentions(Name name) {
        return !name.words().isEmpty() && people.contains(name.words().getLast().text());
    }
}
