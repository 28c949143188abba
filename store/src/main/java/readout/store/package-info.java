/** The record: articles, readings and stories in one SQLite file, searchable. */
@NullMarked
package readout.store;

import org.jspecify.annotations.NullMarked;
