package readout.model;

/**
 * What made a reading: the same article and the same provenance give the same reading.
 *
 * @param readout version of Readout
 * @param lexicon digest of the lexicon
 * @param engine name and version of the language engine
 */
public record Provenance(String readout, String lexicon, String engine) {}
