/** Scores readings and stories against gold written by people. Reads gold and readings from JSON lines; prints nothing. */
@NullMarked
package readout.evaluation;

import org.jspecify.annotations.NullMarked;
