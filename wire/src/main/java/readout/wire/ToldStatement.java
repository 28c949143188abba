package readout.wire;

import java.util.Optional;
import readout.model.Article;
import readout.model.Reading;
import readout.model.Statement;

/**
 * A statement together with the article that it stands in.
 *
 * @param number index into the statements of the article's reading
 * @param event id of the story that it was made at, where that is known
 */
public record ToldStatement(Article article, int number, Statement statement, Optional<String> event) {
    /** @throws IndexOutOfBoundsException if the reading has no such statement */
    public static ToldStatement of(Reading reading, int number) {
        return new ToldStatement(reading.article(), number, reading.statements().get(number), Optional.empty());
    }

    /** The same whenever the same articles are read: {@code wire/1#0} is the first statement of {@code wire/1}. */
    public String id() {
        return article.id() + "#" + number;
    }
}
