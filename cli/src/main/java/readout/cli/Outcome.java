package readout.cli;

import java.util.Optional;
import readout.model.Article;
import readout.model.Notice;
import readout.model.Reading;
import readout.source.Captured;

/** What became of one input. */
sealed interface Outcome {
    /** @param damage why not all of the input could be read */
    record Read(Captured.Read captured, Reading reading, Optional<Notice> damage) implements Outcome {}

    /** Already stored, by the same version. */
    record Known(Article article) implements Outcome {}

    record Failed(Captured.Failed captured) implements Outcome {}

    record Skipped(Captured.Skipped captured) implements Outcome {}
}
