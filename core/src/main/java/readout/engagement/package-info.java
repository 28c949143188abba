/** Calls, visits, meetings and messages: found, dated, placed, and told once. */
@NullMarked
package readout.engagement;

import org.jspecify.annotations.NullMarked;
