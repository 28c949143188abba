/** Which articles share words, and why: a copy, a text cut or reworked, the same speech quoted, furniture of a site. Compares runs of words; reads no grammar. */
@NullMarked
package readout.reuse;

import org.jspecify.annotations.NullMarked;
