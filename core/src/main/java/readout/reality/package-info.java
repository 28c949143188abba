/**
 * Whether what a word tells is so. {@link readout.reality.Ascent} goes up the tree from the word to where the words above speak of something else;
 * {@link readout.reality.Reality} asks at each step what stands there, and gives the answers as a {@link readout.reality.Chain} of
 * {@link readout.reality.Judgement}s, the nearest first, each with the word that shows it. {@link readout.reality.Negation},
 * {@link readout.reality.Coming}, {@link readout.reality.Conditions}, {@link readout.reality.Unreal} and {@link readout.reality.Setback} know
 * one way of saying it each; which words say it stands in the tables. A chain sums up to a {@link readout.reality.Standing}. Knows nothing of
 * parties, days, contacts or deeds: their readers map a chain to what they call it.
 */
@NullMarked
package readout.reality;

import org.jspecify.annotations.NullMarked;
