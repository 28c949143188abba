package readout.server.view;

/**
 * A text that leads somewhere.
 *
 * @param href path within the site, or a checked http(s) address
 */
public record Link(String href, String text) {}
