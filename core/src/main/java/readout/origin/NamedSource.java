package readout.origin;

import readout.model.OriginKind;
import readout.model.Span;

/**
 * A source that is named, not yet known to be drawn on.
 *
 * @param span the words that name it, in the article
 * @param known whether a table lists it by name
 */
record NamedSource(Span span, String name, OriginKind kind, boolean known) {
    boolean isGovernment() {
        return kind == OriginKind.GOVERNMENT;
    }
}
