/** The sources that an article says it draws on: agencies, outlets, ministries, posts. */
@NullMarked
package readout.origin;

import org.jspecify.annotations.NullMarked;
