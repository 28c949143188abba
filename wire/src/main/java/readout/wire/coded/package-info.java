/** Coded deeds in the formats of other coders: GDELT, ICEWS, POLECAT, PLOVER. What several do together becomes pairs only here. */
@NullMarked
package readout.wire.coded;

import org.jspecify.annotations.NullMarked;
