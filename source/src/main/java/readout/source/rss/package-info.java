/** RSS and Atom: the items of a feed, one at a time, as the feed tells them. What is an article is decided elsewhere. */
@NullMarked
package readout.source.rss;

import org.jspecify.annotations.NullMarked;
