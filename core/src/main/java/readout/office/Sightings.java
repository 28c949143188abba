package readout.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readout.model.Edtf;
import readout.model.Engagement;
import readout.model.EngagementStatus;
import readout.model.Notice;
import readout.model.Participant;
import readout.model.Reading;
import readout.model.Sighting;
import readout.model.Span;
import readout.office.Titled.Hold;
import readout.story.PersonId;

/**
 * Where an article shows somebody in an office, and on which day: whoever takes part in a contact, on its day; whoever is named with
 * an office, on the day of the article. An office that the article calls former is none; what it tells of long ago dates no office
 * unless it says {@code then}, since news gives people of the past the titles of today.
 */
public final class Sightings {
    /** Days before the article that a contact may lie and its people still have the titles that the article gives them. */
    private static final int OF_LATE = 31;

    private static final int LONGEST_WORDS = 160;

    /** Characters between the ends of what can be one sentence. */
    private static final int LONGEST_SENTENCE = 400;

    private static final Pattern SENTENCE_END = Pattern.compile("[a-z0-9)\"”][.!?][\"”]?\\s+\\p{Lu}|\\n\\s*\\n");

    private final Reading reading;
    private final List<Titled> namings;
    private final Optional<Edtf> published;

    private Sightings(Reading reading) {
        this.reading = reading;
        this.namings = Titled.in(reading);
        this.published = reading.article().published().when().map(Sightings::withoutHour);
    }

    private static Edtf withoutHour(Edtf when) {
        return when.text().contains("T") ? when.earliest().map(Edtf::day).orElse(when) : when;
    }

    /** In the order of the text, each once. */
    public static List<Sighting> of(Reading reading) {
        Sightings sightings = new Sightings(reading);
        List<Sighting> found = new ArrayList<>();
        reading.engagements().forEach(engagement -> found.addAll(sightings.in(engagement)));
        sightings.namings.stream()
                .filter(naming -> naming.hold() == Hold.NOW && !sightings.ofThePast(naming.span()))
                .filter(naming -> found.stream().noneMatch(s -> isDated(s, naming)))
                .forEach(naming -> found.add(sightings.sighting(naming)));
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Sighting::span).thenComparing(Sighting::person))
                .toList();
    }

    /** Whether a contact of the article dates that office already. */
    private static boolean isDated(Sighting seen, Titled naming) {
        return seen.when().isPresent()
                && seen.actor().equals(naming.actor())
                && seen.office().equals(naming.office())
                && PersonId.compatible(seen.person(), naming.person());
    }

    private List<Sighting> in(Engagement engagement) {
        return engagement.participants().stream()
                .filter(p -> p.person().isPresent()
                        && p.actor().isPresent()
                        && p.office().isPresent())
                .filter(p -> held(p) != Hold.NOT && !namedByTable(p))
                .map(p -> sighting(engagement, p))
                .toList();
    }

    /** A table shows nothing that it said itself. */
    private boolean namedByTable(Participant p) {
        return reading.notices().stream()
                .anyMatch(notice -> notice.code().equals(Notice.NAMED_BY_TABLE)
                        && notice.span().equals(p.evidence()));
    }

    private Stream<Titled> namings(Participant p) {
        return namings.stream()
                .filter(n -> n.actor().equals(p.actor().orElse("")))
                .filter(n -> PersonId.compatible(n.person(), p.person().orElse("")))
                .filter(n -> n.office().equals(p.office().orElse("").toLowerCase(Locale.ROOT)));
    }

    private Hold held(Participant p) {
        return namings(p).map(Titled::hold).max(Comparator.naturalOrder()).orElse(Hold.NOW);
    }

    private Sighting sighting(Engagement engagement, Participant p) {
        return sighting(
                p.person().orElseThrow(),
                p.actor().orElseThrow(),
                p.office().orElseThrow().toLowerCase(Locale.ROOT),
                new Told(words(p), held(p) == Hold.THEN ? day(engagement) : dayOfLate(engagement)));
    }

    /** The words that an office rests on and the day that they show it. */
    private record Told(Span span, Optional<Edtf> when) {}

    private Sighting sighting(Titled naming) {
        return sighting(naming.person(), naming.actor(), naming.office(), new Told(naming.span(), published));
    }

    private Sighting sighting(String person, String actor, String office, Told told) {
        return new Sighting(
                person,
                Optional.empty(),
                actor,
                office,
                told.when(),
                reading.article().id(),
                told.span(),
                told.span().of(reading.article().text()));
    }

    /** The words of the contact where they name the office, else others of the article that do. */
    private Span words(Participant p) {
        String here = p.evidence().of(reading.article().text()).toLowerCase(Locale.ROOT);
        boolean named = here.contains(p.office().orElse("").toLowerCase(Locale.ROOT)) && here.length() <= LONGEST_WORDS;
        return named ? p.evidence() : namings(p).map(Titled::span).findFirst().orElse(p.evidence());
    }

    private static Optional<Edtf> day(Engagement engagement) {
        return engagement
                .when()
                .edtf()
                .map(Sightings::withoutHour)
                .filter(when -> when.earliest().isPresent() && when.latest().isPresent());
    }

    /** The day of a contact of late, of one to come the day of the article, of one long ago none. */
    private Optional<Edtf> dayOfLate(Engagement engagement) {
        boolean happened =
                engagement.status() == EngagementStatus.HELD || engagement.status() == EngagementStatus.ONGOING;
        if (!happened) {
            return published;
        }
        return day(engagement).isEmpty()
                ? published
                : day(engagement).filter(when -> !longAgo(when.earliest()) && !over(when.latest()));
    }

    private boolean longAgo(Optional<LocalDate> day) {
        Optional<LocalDate> appeared = published.flatMap(Edtf::earliest);
        return appeared.isPresent()
                && day.isPresent()
                && day.get().isBefore(appeared.get().minusDays(OF_LATE));
    }

    /** Nobody can be shown in office after the article. */
    private boolean over(Optional<LocalDate> day) {
        Optional<LocalDate> appeared = published.flatMap(Edtf::latest);
        return appeared.isPresent()
                && day.isPresent()
                && day.get().isAfter(appeared.get().plusDays(1));
    }

    /** Whether a time long before the article stands in the same sentence. */
    private boolean ofThePast(Span words) {
        return reading.times().stream()
                .filter(time -> longAgo(time.edtf().flatMap(Edtf::latest)))
                .anyMatch(time -> !betweenSentences(words, time.span()));
    }

    private boolean betweenSentences(Span a, Span b) {
        int from = Math.min(a.end(), b.end());
        int to = Math.max(a.start(), b.start());
        return to - from > LONGEST_SENTENCE
                || (from < to
                        && SENTENCE_END
                                .matcher(new Span(from, to).of(reading.article().text()))
                                .find());
    }
}
