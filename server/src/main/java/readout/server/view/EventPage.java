package readout.server.view;

import java.util.List;
import java.util.Optional;

/**
 * One event with its reports.
 *
 * @param range the days between which it lies, in words; absent where the date itself says it
 * @param status absent where the contact was held
 * @param mutual lists of what each of two parties said about the other
 * @param dyad all contacts of the parties, where there are two
 * @param where absent for contacts that have no place
 */
public record EventPage(
        Frame frame,
        String kind,
        String kindWord,
        String heading,
        Optional<String> status,
        DateView when,
        Optional<String> range,
        List<Participant> participants,
        Optional<String> where,
        List<String> topics,
        List<Link> mechanisms,
        String tally,
        List<ReportCard> reports,
        List<DeedView> deeds,
        List<DiaryEntry> announced,
        Differences differences,
        FactsView facts,
        List<StatementView> statements,
        List<Link> mutual,
        Optional<Link> dyad) {
    /**
     * @param report number of the report whose words name the participant; 0 for none
     */
    public record Participant(ParticipantView who, int report) {}
}
