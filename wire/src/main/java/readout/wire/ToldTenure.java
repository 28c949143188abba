package readout.wire;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import readout.model.Article;
import readout.model.Reading;
import readout.model.Tenure;

/**
 * A tenure with the articles that its evidence lies in.
 *
 * @param articles one for each of the tenure's evidence, in its order
 */
public record ToldTenure(Tenure tenure, List<Article> articles) {
    public ToldTenure {
        articles = List.copyOf(articles);
    }

    /**
     * Looks the articles of a tenure's evidence up.
     *
     * @throws NoSuchElementException if there is none for one of them
     */
    public static ToldTenure of(Tenure tenure, Function<String, Optional<Reading>> readings) {
        return new ToldTenure(
                tenure,
                tenure.evidence().stream()
                        .map(shown -> readings.apply(shown.article())
                                .map(Reading::article)
                                .orElseThrow(() -> new NoSuchElementException("no article " + shown.article())))
                        .toList());
    }
}
