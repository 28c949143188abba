/** Tests about the project itself. They read its sources, scripts, sample corpus and documents, and know nothing of diplomacy. */
@NullMarked
package readout.checks;

import org.jspecify.annotations.NullMarked;
