/** The reports of one event laid side by side: what each says, leaves out and says otherwise, in whose words, with which numbers. No verdict on who is right. */
@NullMarked
package readout.compare;

import org.jspecify.annotations.NullMarked;
