/** The stages in order. */
@NullMarked
package readout.pipeline;

import org.jspecify.annotations.NullMarked;
