/** The real commands on real files and real stores, in this virtual machine or in one of their own. */
@NullMarked
package readout.cli;

import org.jspecify.annotations.NullMarked;
