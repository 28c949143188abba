/**
 * The only place that knows the output formats: JSON, JSON lines, CSV and plain tables, one class per format, and the change
 * from UTF-16 offsets to Unicode code points. It reads its own JSON back; it does not know files or the store.
 */
@NullMarked
package readout.wire;

import org.jspecify.annotations.NullMarked;
