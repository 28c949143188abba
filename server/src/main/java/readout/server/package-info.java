/** The web pages and the REST API over a record. Serves this machine alone. */
@NullMarked
package readout.server;

import org.jspecify.annotations.NullMarked;
