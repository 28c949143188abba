package readout.time;

import readout.model.Span;
import readout.model.TimexType;

/**
 * A time expression found, with what its sentence says about it.
 *
 * @param sentence number of its sentence
 */
record Placed(Span span, TimexType type, Meaning meaning, Tense tense, int sentence) {}
