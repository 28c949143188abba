/** What was announced, and what became of it: visits, meetings and calls to come are looked for in what later articles tell. */
@NullMarked
package readout.promise;

import org.jspecify.annotations.NullMarked;
