package readout.server.view;

import java.util.Optional;

/**
 * Where a page stands in a list.
 *
 * @param summary {@code 51–100 of 214}
 */
public record Pager(Optional<String> previous, Optional<String> next, String summary) {
    /** The pager of a page with {@code shown} records, and whether more follow. */
    public static Pager of(Filter filter, String path, int shown, boolean more, String total) {
        int page = filter.page();
        Optional<String> previous = page > 1 ? Optional.of(filter.page(page - 1).href(path)) : Optional.empty();
        Optional<String> next = more ? Optional.of(filter.page(page + 1).href(path)) : Optional.empty();
        String range = shown == 0 ? "" : (filter.offset() + 1) + "–" + (filter.offset() + shown);
        return new Pager(previous, next, range + total);
    }
}
