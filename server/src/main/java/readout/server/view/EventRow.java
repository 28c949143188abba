package readout.server.view;

import java.util.List;
import java.util.Optional;

/**
 * An event in a list.
 *
 * @param kind its code, for the style
 * @param status absent where the contact was held
 * @param outlets without doubles, in the order of the reports
 */
public record EventRow(
        String href,
        String kind,
        String kindWord,
        String heading,
        DateView when,
        List<ParticipantView> participants,
        Optional<String> where,
        Optional<String> status,
        int reports,
        int sources,
        List<String> outlets,
        List<String> topics) {
    /** {@code 3 reports, 2 independent sources}; one report is one source. */
    public String tally() {
        String told = Words.count(reports, "report");
        return reports == 1 ? told : told + ", " + Words.count(sources, "independent source");
    }
}
