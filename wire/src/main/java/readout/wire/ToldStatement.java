package readout.wire;

import java.util.List;
import java.util.Optional;
import readout.model.Article;
import readout.model.CodedEvent;
import readout.model.Reading;
import readout.model.Statement;

/**
 * A statement of a reading.
 *
 * @param number index into the reading's statements
 * @param event id of the story that it tells of or was made at, where that is known
 */
public record ToldStatement(Reading reading, int number, Optional<String> event) {
    /** @throws IndexOutOfBoundsException if the reading has no such statement */
    public ToldStatement {
        reading.statements().get(number);
    }

    public Article article() {
        return reading.article();
    }

    public Statement statement() {
        return reading.statements().get(number);
    }

    /** The coded events that it asserts. */
    public List<CodedEvent> asserted() {
        return reading.assertedBy(number).stream().map(reading.events()::get).toList();
    }

    /** The same whenever the same articles are read: {@code wire/1#0} is the first statement of {@code wire/1}. */
    public String id() {
        return article().id() + "#" + number;
    }
}
