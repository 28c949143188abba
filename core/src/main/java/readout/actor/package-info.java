/** Who is named: persons, offices, and the states and organisations they speak for. */
@NullMarked
package readout.actor;

import org.jspecify.annotations.NullMarked;
