/**
 * What is reported to have been said: who said it, in which words, where the report begins and ends, which numbers it gives. Tells nothing
 * about whether it is true.
 */
@NullMarked
package readout.statement;

import org.jspecify.annotations.NullMarked;
