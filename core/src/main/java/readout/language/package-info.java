/**
 * What the stages need of a sentence that a language engine has read: tokens, tags, names, dependencies. Plain records and one interface;
 * token indices never leave this package's users, and no engine's class is known here.
 */
@NullMarked
package readout.language;

import org.jspecify.annotations.NullMarked;
