/** Which engagements of different articles are one real event. Knows readings only. */
@NullMarked
package readout.story;

import org.jspecify.annotations.NullMarked;
