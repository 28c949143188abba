package readout.story;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import readout.model.Article;
import readout.model.Origin;
import readout.model.Reading;

/**
 * The article that tells, as far as linking needs to know it.
 *
 * @param published when it can have appeared
 * @param origins folded names of the sources that the article says it draws on
 * @param people words of the names of all persons that it mentions
 * @param wording which runs of words it has
 */
public record Source(
        String article,
        Optional<String> outlet,
        Days published,
        Set<String> origins,
        Set<String> people,
        Wording wording) {
    public Source {
        origins = Set.copyOf(origins);
        people = Set.copyOf(people);
    }

    static Source of(Reading reading) {
        Article article = reading.article();
        Set<String> origins =
                reading.origins().stream().map(Origin::name).map(Names::fold).collect(Collectors.toSet());
        return new Source(
                article.id(),
                article.outlet(),
                Days.of(article.published().when()),
                origins,
                people(reading),
                Wording.of(article.text()));
    }

    private static Set<String> people(Reading reading) {
        return reading.mentions().stream()
                .filter(mention -> mention.namesPerson(reading.article().text()))
                .flatMap(mention ->
                        Names.words(mention.span().of(reading.article().text())).stream())
                .collect(Collectors.toSet());
    }

    /** Whether it mentions somebody of this surname. */
    boolean mentions(Name name) {
        return !name.words().isEmpty() && people.contains(name.words().getLast().text());
    }

    /** Whether this article says that it draws on the other's outlet. */
    boolean names(Source other) {
        return other.outlet().map(Names::fold).filter(origins::contains).isPresent();
    }

    /** Whether the two have much wording in common. */
    boolean copies(Source other) {
        return wording.sharesMuchOf(other.wording);
    }
}
