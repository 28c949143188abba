/** Where named places lie: a list of the world's towns, and which of the places of one name an article means. */
@NullMarked
package readout.gazetteer;

import org.jspecify.annotations.NullMarked;
