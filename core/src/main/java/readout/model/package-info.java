/** The nouns of Readout: immutable values that name what was read. No behaviour that needs more than the values themselves. */
@NullMarked
package readout.model;

import org.jspecify.annotations.NullMarked;
