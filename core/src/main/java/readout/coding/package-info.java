/** Deeds, coded as PLOVER and CAMEO have them: who did what to whom, whether it happened, and who says so. */
@NullMarked
package readout.coding;

import org.jspecify.annotations.NullMarked;
