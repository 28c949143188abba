package readout.server.view;

/**
 * A filter that is set.
 *
 * @param field what it narrows: {@code party}
 * @param href the list without it
 */
public record Chip(String field, String value, String href) {}
