package readout.statement;

import java.util.BitSet;

/**
 * What a cue reports, as tokens of its sentence.
 *
 * @param frame how it hangs on the cue, for the record
 */
record Complement(BitSet tokens, String frame) {}
