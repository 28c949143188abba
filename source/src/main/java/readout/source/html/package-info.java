/** Web pages: what they say about themselves, and the story among all that surrounds it. */
@NullMarked
package readout.source.html;

import org.jspecify.annotations.NullMarked;
