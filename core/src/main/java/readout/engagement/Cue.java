package readout.engagement;

import readout.lexicon.Trigger;

/** A trigger word at its place in a sentence. */
record Cue(Trigger trigger, Scene scene, int token) {}
