package readout.server.view;

import readout.store.Order;

/**
 * Which end of a list comes first.
 *
 * @param newestHref the list with the newest record first
 * @param oldestHref the list with the oldest record first
 */
public record Ordering(boolean newestFirst, String newestHref, String oldestHref) {
    static Ordering of(Filter filter, String path) {
        boolean newestFirst = filter.order() == Order.NEWEST_FIRST;
        String here = filter.href(path);
        String turned = filter.turned().href(path);
        return newestFirst ? new Ordering(true, here, turned) : new Ordering(false, turned, here);
    }
}
