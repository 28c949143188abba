package readout.server.view;

import readout.reuse.Leaning;

/**
 * Why a report is no source of its own.
 *
 * @param before words before the link to the other report
 * @param after words after it
 */
public record Leant(String before, String href, String report, String after) {
    private static final int PERCENT = 100;

    /** @param number of the other report on the page */
    static Leant of(Leaning leaning, int number) {
        return new Leant(before(leaning), "#r" + number, "report " + number, after(leaning));
    }

    private static String before(Leaning leaning) {
        String name = leaning.name().orElse("");
        return switch (leaning.kind()) {
            case COPY -> "a copy: " + share(leaning);
            case PARTIAL_REUSE -> "taken over in part: " + share(leaning);
            case CITES_OUTLET -> "draws on " + name + ", the outlet of ";
            case SAME_ORIGIN -> "draws on " + name + ", as does ";
            case SAME_OUTLET -> "from " + name + ", as is ";
        };
    }

    private static String share(Leaning leaning) {
        return Math.round(leaning.share() * PERCENT) + "% of its words stand in ";
    }

    private static String after(Leaning leaning) {
        return switch (leaning.kind()) {
            case COPY, PARTIAL_REUSE ->
                leaning.later() ? ", which had them first" : "; which of the two had them first is not known";
            case CITES_OUTLET, SAME_ORIGIN, SAME_OUTLET -> "";
        };
    }
}
