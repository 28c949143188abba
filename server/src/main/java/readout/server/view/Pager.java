package readout.server.view;

import java.util.Optional;

/**
 * Where a page stands in a list.
 *
 * @param summary {@code 51–100 of 214}
 */
public record Pager(Optional<String> previous, Optional<String> next, String summary) {
    /**
     * The pager of the filter's page.
     *
     * @param shown how many records stand on it
     * @param total how many there are on all pages
     */
    public static Pager of(Filter filter, String path, int shown, int total) {
        int page = filter.page();
        int last = filter.offset() + shown;
        boolean more = shown > 0 && last < total;
        return new Pager(
                page > 1 ? Optional.of(filter.page(page - 1).href(path)) : Optional.empty(),
                more ? Optional.of(filter.page(page + 1).href(path)) : Optional.empty(),
                shown == 0 ? "none of " + total : (filter.offset() + 1) + "–" + last + " of " + total);
    }
}
