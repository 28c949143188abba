/** Tests over real HTTP on loopback and in a real browser, with a record in memory. */
@NullMarked
package readout.server;

import org.jspecify.annotations.NullMarked;
