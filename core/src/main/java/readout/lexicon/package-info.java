/** Typed, validated word lists. The data are tables beside the classes, with an example in each row that runs as a test. */
@NullMarked
package readout.lexicon;

import org.jspecify.annotations.NullMarked;
