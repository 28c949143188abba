package readout.engagement;

import readout.actor.Party;
import readout.lexicon.Trigger.Part;

/** A party in its part. */
record Filler(Part part, Party party) {}
