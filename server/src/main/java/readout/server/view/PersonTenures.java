package readout.server.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import readout.lexicon.Lexicon;
import readout.model.Engagement;
import readout.model.Reading;
import readout.model.Sighting;
import readout.model.Tenure;
import readout.model.TenureBasis;
import readout.office.OfficeQuery;
import readout.office.Tenures;
import readout.store.PersonRecord;
import readout.store.RecordStore;

/** The offices of one person over time, as articles show them and as tables say. */
public final class PersonTenures {
    private final RecordStore store;
    private final ActorNames actors;
    private final Tenures tenures;

    public PersonTenures(RecordStore store, ActorNames actors) {
        this.store = store;
        this.actors = actors;
        this.tenures = new Tenures(Lexicon.bundled());
    }

    /** In order of state, office and day. */
    public List<Tenure> of(PersonRecord person) {
        List<String> sides = person.offices().stream()
                .map(PersonRecord.Held::actor)
                .distinct()
                .toList();
        OfficeQuery query = new OfficeQuery(sides, List.of(), List.of(), Optional.empty(), List.of());
        return sides.isEmpty()
                ? List.of()
                : tenures.of(store.sightings(sides), store.loaded(), query).stream()
                        .filter(tenure -> tenure.personId().equals(Optional.of(person.id())))
                        .toList();
    }

    /** The same for the page: what articles show comes before what tables say. */
    List<PersonPage.OfficeView> views(PersonRecord person) {
        Readings readings = new Readings(store);
        return of(person).stream()
                .sorted(Comparator.comparing(Tenure::basis))
                .map(tenure -> view(tenure, readings))
                .toList();
    }

    private PersonPage.OfficeView view(Tenure tenure, Readings readings) {
        return new PersonPage.OfficeView(
                tenure.office(),
                actors.name(tenure.actor()),
                span(tenure),
                basis(tenure),
                tenure.evidence().stream()
                        .map(shown -> new PersonPage.Shown(Excerpt.plain(shown.words()), href(shown, readings)))
                        .toList(),
                tenure.conflicts());
    }

    private static String span(Tenure tenure) {
        String from = tenure.from().map(DateWords::text).orElse("");
        String until = tenure.until().map(DateWords::text).orElse("");
        boolean shown = tenure.basis() == TenureBasis.RECORD;
        if (from.isEmpty() && until.isEmpty()) {
            return shown ? "day unknown" : "no days given";
        }
        if (shown) {
            return from.equals(until) ? "shown on " + from : "shown from " + from + " to " + until;
        }
        return (from.isEmpty() ? "" : "from " + from) + (until.isEmpty() ? "" : " to " + until);
    }

    private static String basis(Tenure tenure) {
        return switch (tenure.basis()) {
            case RECORD -> Words.count(tenure.articles(), "article");
            case IMPORTED ->
                "loaded table" + tenure.source().map(source -> ": " + source).orElse("");
            case BUNDLED -> "table of Readout";
        };
    }

    /** The contact that the words belong to, else the article. */
    private static String href(Sighting shown, Readings readings) {
        List<Engagement> engagements =
                readings.of(shown.article()).map(Reading::engagements).orElse(List.of());
        Optional<String> contact = IntStream.range(0, engagements.size())
                .filter(i -> holds(engagements.get(i), shown))
                .mapToObj(i -> "#contact-" + (i + 1))
                .findFirst();
        return Links.article(shown.article()) + contact.orElse("");
    }

    private static boolean holds(Engagement engagement, Sighting shown) {
        return engagement.evidence().contains(shown.span())
                || engagement.participants().stream().anyMatch(p -> p.evidence().equals(shown.span()));
    }
}
