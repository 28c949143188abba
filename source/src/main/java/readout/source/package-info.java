/**
 * Inputs into articles: files, folders, standard input. Every input ends as read, failed or skipped; a bad one never stops the
 * others. The time of the clock and the place of the computer decide nothing here.
 */
@NullMarked
package readout.source;

import org.jspecify.annotations.NullMarked;
