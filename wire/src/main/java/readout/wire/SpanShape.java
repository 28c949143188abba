package readout.wire;

import readout.model.Span;

/** Spans of one text as the wire has them: in code points, with the words. */
record SpanShape(String text, Offsets offsets) {
    static SpanShape in(String text) {
        return new SpanShape(text, Offsets.of(text));
    }

    Shape.Span span(Span span) {
        return new Shape.Span(offsets.toCodePoint(span.start()), offsets.toCodePoint(span.end()), span.of(text));
    }
}
