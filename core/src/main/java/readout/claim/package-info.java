/** Whether two texts agree: one follows from the other, contradicts it, or neither. */
@NullMarked
package readout.claim;

import org.jspecify.annotations.NullMarked;
