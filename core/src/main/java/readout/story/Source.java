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
 * @param wording which runs of words it has
 */
public record Source(String article, Optional<String> outlet, Days published, Set<String> origins, Wording wording) {
    public Source {
        origins = Set.copyOf(origins);
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
                Wording.of(article.text()));
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
