/** What the pages show, in words for people: plain values that the templates print, made from the record's nouns. */
@NullMarked
package readout.server.view;

import org.jspecify.annotations.NullMarked;
