package readout.time;

import readout.model.Span;
import readout.model.TimexType;

/** A time expression found, with the tense of its clause. */
record Placed(Span span, TimexType type, Meaning meaning, Tense tense) {}
