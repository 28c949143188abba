package readout.server.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.model.CodedEvent;
import readout.model.Engagement;
import readout.model.EventParty;
import readout.model.EventType;
import readout.model.Participant;
import readout.model.Reading;
import readout.model.Report;
import readout.model.Story;
import readout.wire.ToldDeed;

/** Says in words which deeds articles tell. */
public final class DeedViews {
    private final Parties parties;

    DeedViews(Parties parties) {
        this.parties = parties;
    }

    /**
     * A deed that a report of an event tells.
     *
     * @param report number of the report, from 1
     */
    public record InReport(ToldDeed deed, int report) {}

    /** All deeds of an article. */
    List<DeedView> of(Reading reading) {
        return IntStream.range(0, reading.events().size())
                .mapToObj(i -> view(i + 1, new InReport(new ToldDeed(reading, i), 0)))
                .toList();
    }

    /** What the reports of an event tell that its parties did to each other. */
    List<DeedView> of(List<InReport> deeds) {
        return IntStream.range(0, deeds.size())
                .mapToObj(i -> view(i + 1, deeds.get(i)))
                .toList();
    }

    /** What the reports of an event tell that its parties did to each other, besides the event itself. */
    public static List<InReport> between(Story story, Readings readings) {
        Set<String> codes = story.who().stream()
                .map(Participant::actor)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        List<InReport> found = new ArrayList<>();
        for (int i = 0; i < story.reports().size(); i++) {
            int number = i + 1;
            Report report = story.reports().get(i);
            Optional<Engagement> itself = readings.engagement(report);
            readings.of(report.article()).stream()
                    .flatMap(DeedViews::deeds)
                    .filter(deed -> isBetween(deed.event(), codes))
                    .filter(deed -> itself.filter(contact -> isSame(deed.event(), contact))
                            .isEmpty())
                    .map(deed -> new InReport(deed, number))
                    .forEach(found::add);
        }
        return found;
    }

    private static Stream<ToldDeed> deeds(Reading reading) {
        return IntStream.range(0, reading.events().size()).mapToObj(i -> new ToldDeed(reading, i));
    }

    private static boolean isBetween(CodedEvent deed, Set<String> codes) {
        return Stream.concat(deed.sources().stream(), deed.targets().stream())
                        .flatMap(party -> party.actor().stream())
                        .filter(codes::contains)
                        .distinct()
                        .count()
                > 1;
    }

    private static boolean isSame(CodedEvent deed, Engagement contact) {
        return deed.type() == EventType.CONSULT && deed.evidence().overlaps(contact.evidence());
    }

    private DeedView view(int number, InReport told) {
        CodedEvent deed = told.deed().event();
        String text = told.deed().article().text();
        return new DeedView(
                number,
                Words.capital(Words.code(deed.type()))
                        + deed.mode().map(mode -> ", " + mode).orElse(""),
                deed.cameo(),
                Words.code(deed.status()),
                doers(deed.sources(), text),
                doers(deed.targets(), text),
                assertedBy(told.deed()),
                DateWords.of(deed.when()),
                parties.where(deed.where()),
                Excerpt.plain(deed.evidence().of(text)),
                deed.because().toString(),
                told.report());
    }

    private List<DeedView.Doer> doers(List<EventParty> doers, String text) {
        return doers.stream()
                .map(doer -> new DeedView.Doer(
                        Excerpt.plain(doer.span().of(text)), doer.actor().map(parties::party), doer.sector()))
                .toList();
    }

    private static Optional<String> assertedBy(ToldDeed deed) {
        String who = Excerpt.plain(deed.assertedBy());
        return deed.asserter().map(statement -> who.isEmpty() ? "somebody who is not named" : who);
    }
}
