/** Tables of who held which office when, as users have them: CSV, and extracts of Wikidata in JSON. A bad row never stops the rest. */
@NullMarked
package readout.source.holders;

import org.jspecify.annotations.NullMarked;
