package readout.server.view;

import java.util.List;

/**
 * A stretch of text over which the same layers lie.
 *
 * @param styles class names, blank between; empty where no layer lies
 * @param title what is known of it, for a tooltip; may be empty
 * @param starts numbers of the engagements whose evidence begins here
 * @param said numbers of the statements that begin here
 */
public record Segment(String text, String styles, String title, List<Integer> starts, List<Integer> said) {}
