/** What contacts were about: short noun phrases beside words such as "discussed". */
@NullMarked
package readout.topic;

import org.jspecify.annotations.NullMarked;
