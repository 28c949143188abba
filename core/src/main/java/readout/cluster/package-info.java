/** Which whole articles tell the same story, by their words, their rare ones most, and by when they appeared. Knows no engagements and parses nothing. */
@NullMarked
package readout.cluster;

import org.jspecify.annotations.NullMarked;
