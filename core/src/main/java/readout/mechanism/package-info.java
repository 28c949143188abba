/** Standing formats and agreements that are named, and the contacts whose talk invokes them. */
@NullMarked
package readout.mechanism;

import org.jspecify.annotations.NullMarked;
