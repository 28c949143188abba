package readout.reuse;

/**
 * Two articles and the words that they share.
 *
 * @param a id of the one that comes first by id
 * @param b id of the other
 * @param share how much of one text stands in the other too, of the two the greater share: 0 to 1
 */
public record CopyPair(String a, String b, CopyLabel label, double share) {}
