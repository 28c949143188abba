package readout.coding;

import readout.lexicon.Deed;

/** A word that tells a deed, at its token. */
record Cue(Deed deed, int token) {}
