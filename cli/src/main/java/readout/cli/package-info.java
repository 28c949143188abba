/**
 * The command line: one class per command. The only place that prints and exits: data on standard output, progress and log on
 * standard error.
 */
@NullMarked
package readout.cli;

import org.jspecify.annotations.NullMarked;
