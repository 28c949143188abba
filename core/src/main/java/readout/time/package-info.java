/** Time expressions, and the days they mean against the publication date. */
@NullMarked
package readout.time;

import org.jspecify.annotations.NullMarked;
