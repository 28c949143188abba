/**
 * What stands in a plain text besides its story: headline, byline, timestamps, dateline, credits and crumbs of the page. The words
 * that mark them are tables, each row with an example.
 */
@NullMarked
package readout.source.text;

import org.jspecify.annotations.NullMarked;
