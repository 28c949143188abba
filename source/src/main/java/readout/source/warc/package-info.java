/** WARC files: the web pages among what a crawler kept. Records that are broken are told and passed over. */
@NullMarked
package readout.source.warc;

import org.jspecify.annotations.NullMarked;
