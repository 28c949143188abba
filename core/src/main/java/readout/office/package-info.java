/**
 * Offices over time: what articles show of who held which, and what tables say, side by side. It reads readings, not text anew,
 * and decides between nobody: contradictions are told.
 */
@NullMarked
package readout.office;

import org.jspecify.annotations.NullMarked;
