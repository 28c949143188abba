package readout.cli;

import readout.model.Article;
import readout.model.Reading;
import readout.source.Captured;

/** What became of one input. */
sealed interface Outcome {
    /** @param brokenBytes whether bytes of the input are no characters */
    record Read(Captured.Read captured, Reading reading, boolean brokenBytes) implements Outcome {}

    /** Already stored, by the same version. */
    record Known(Article article) implements Outcome {}

    record Failed(Captured.Failed captured) implements Outcome {}

    record Skipped(Captured.Skipped captured) implements Outcome {}
}
