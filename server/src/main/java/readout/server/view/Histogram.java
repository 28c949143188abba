package readout.server.view;

import java.util.List;

/**
 * Events by month as bars, in units of the drawing.
 *
 * @param label what the bars show, in one sentence
 */
public record Histogram(int width, int height, List<Bar> bars, List<Tick> ticks, String label) {
    /**
     * @param href the list of this month alone
     * @param title {@code Sep 2023: 4 events}
     */
    public record Bar(int x, int y, int width, int height, String href, String title, boolean chosen) {}

    /** A year at the foot. */
    public record Tick(int x, String text) {}

    public boolean isEmpty() {
        return bars.isEmpty();
    }
}
