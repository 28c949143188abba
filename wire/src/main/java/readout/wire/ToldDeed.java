package readout.wire;

import java.util.Optional;
import readout.model.Article;
import readout.model.CodedEvent;
import readout.model.Reading;
import readout.model.Statement;

/**
 * A coded deed together with the reading that it stands in.
 *
 * @param number index into the coded events of the reading
 */
public record ToldDeed(Reading reading, int number) {
    /** @throws IndexOutOfBoundsException if the reading has no such deed */
    public ToldDeed {
        reading.events().get(number);
    }

    public CodedEvent event() {
        return reading.events().get(number);
    }

    public Article article() {
        return reading.article();
    }

    /** The same whenever the same articles are read: {@code wire/1#deed0} is the first deed of {@code wire/1}. */
    public String id() {
        return article().id() + "#deed" + number;
    }

    /** The statement that asserts it; absent where the article itself does. */
    public Optional<Statement> asserter() {
        return event().assertedBy().map(reading.statements()::get);
    }

    /** Who asserts it, in the article's words; empty where the article itself does or nobody is named. */
    public String assertedBy() {
        return asserter()
                .flatMap(Statement::speaker)
                .map(speaker -> speaker.span().of(article().text()))
                .orElse("");
    }
}
