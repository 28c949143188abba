/** What the tests of several modules share: hand-written readings, seeded random readings, and a language engine of regular expressions. */
@NullMarked
package readout.testkit;

import org.jspecify.annotations.NullMarked;
