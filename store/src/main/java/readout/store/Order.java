package readout.store;

/**
 * In which order a list comes. An uncertain date stands by its earliest day, then by its latest; where one of them is open, the
 * other counts for both. What has no date comes last in either order, and equal dates stand by id.
 */
public enum Order {
    OLDEST_FIRST,
    NEWEST_FIRST
}
