@NullMarked
package readout.server.view;

import org.jspecify.annotations.NullMarked;
