package readout.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.lexicon.Holder;
import readout.lexicon.Lexicon;
import readout.model.Edtf;
import readout.model.Holding;
import readout.model.Sighting;
import readout.model.Tenure;
import readout.model.TenureBasis;
import readout.story.PersonId;

/**
 * Who held which office when: as articles show it, as loaded tables say and as the bundled table says, each on its own, under the
 * person whom they agree on. Nothing is decided between them.
 */
public final class Tenures {
    private static final Comparator<LocalDate> DAYS = Comparator.naturalOrder();

    /** By office, the earlier before the later, the record before tables. */
    private static final Comparator<Tenure> ORDER = Comparator.comparing(Tenure::actor)
            .thenComparing(Tenure::office)
            .thenComparing(tenure -> tenure.from().flatMap(Edtf::earliest).orElse(LocalDate.MAX))
            .thenComparing(Tenure::basis)
            .thenComparing(Tenure::person)
            .thenComparing(tenure -> tenure.source().orElse(""));

    private final Offices offices;
    private final List<Holder> bundled;

    /** @param lexicon whose holders and names of offices count */
    public Tenures(Lexicon lexicon) {
        this.offices = new Offices(lexicon);
        this.bundled = lexicon.holders();
    }

    /**
     * The tenures that fit, in order of state, office and day.
     *
     * @param sightings what articles show
     * @param loaded what the user's tables say
     */
    public List<Tenure> of(List<Sighting> sightings, List<Holding> loaded, OfficeQuery query) {
        Map<String, Map<String, String>> known = known(sightings);
        Map<String, List<Claim>> claims = new TreeMap<>();
        Stream.of(
                        shown(sightings),
                        loaded.stream().map(this::claim),
                        bundled.stream().map(this::claim))
                .flatMap(all -> all)
                .filter(claim -> query.actors().isEmpty() || query.actors().contains(claim.actor()))
                .filter(claim -> query.offices().isEmpty() || query.offices().contains(claim.office()))
                .forEach(claim -> claims.computeIfAbsent(claim.actor() + '\t' + claim.office(), k -> new ArrayList<>())
                        .add(claim));
        return claims.values().stream()
                .flatMap(office -> contradicted(people(office)).stream())
                .map(tenure -> identified(tenure, known))
                .filter(query::fits)
                .sorted(ORDER)
                .toList();
    }

    /** Ids of the record by state and name. */
    private static Map<String, Map<String, String>> known(List<Sighting> sightings) {
        Map<String, Map<String, String>> known = new TreeMap<>();
        sightings.forEach(s -> s.personId()
                .ifPresent(id ->
                        known.computeIfAbsent(s.actor(), k -> new TreeMap<>()).put(s.person(), id)));
        return known;
    }

    /** Whoever holds another office by this name for the same state is the same person. */
    private static Tenure identified(Tenure tenure, Map<String, Map<String, String>> known) {
        boolean whole = tenure.person().contains(" ");
        if (tenure.personId().isPresent() || !whole) {
            return tenure;
        }
        List<String> ids = known.getOrDefault(tenure.actor(), Map.of()).entrySet().stream()
                .filter(e -> e.getKey().contains(" ") && PersonId.compatible(e.getKey(), tenure.person()))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return ids.size() == 1 ? tenure.of(ids.getFirst()) : tenure;
    }

    /** What is said of one person: what an article shows, or the row of a table. */
    private record Claim(
            String actor,
            String office,
            List<String> names,
            TenureBasis basis,
            List<Sighting> sightings,
            Optional<Holding> row) {
        boolean compatible(Claim other) {
            return names.stream().anyMatch(a -> other.names.stream().anyMatch(b -> PersonId.compatible(a, b)));
        }
    }

    /** What articles show, of each form of a name together. */
    private Stream<Claim> shown(List<Sighting> sightings) {
        Map<List<String>, List<Sighting>> byName = sightings.stream()
                .filter(s -> offices.isOffice(s.office()))
                .collect(Collectors.groupingBy(
                        s -> List.of(s.actor(), offices.name(s.office()), s.person()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byName.entrySet().stream()
                .map(e -> new Claim(
                        e.getKey().get(0),
                        e.getKey().get(1),
                        List.of(e.getKey().get(2)),
                        TenureBasis.RECORD,
                        e.getValue(),
                        Optional.empty()));
    }

    private Claim claim(Holding h) {
        return new Claim(
                h.actor(),
                offices.name(h.office()),
                List.of(h.person()),
                TenureBasis.IMPORTED,
                List.of(),
                Optional.of(h));
    }

    private Claim claim(Holder h) {
        Holding row = new Holding(h.person(), h.actor(), h.office(), h.from(), h.to(), Optional.empty());
        return new Claim(
                h.actor(), offices.name(h.office()), h.names(), TenureBasis.BUNDLED, List.of(), Optional.of(row));
    }

    /** The tenures of one office, person by person. Full names come first, so that a surname joins the one that it is short for. */
    private static List<Tenure> people(List<Claim> office) {
        List<List<Claim>> people = new ArrayList<>();
        office.stream()
                .sorted(Comparator.comparing((Claim c) -> c.names().getFirst().split("[\\s-]+").length == 1)
                        .thenComparing(Claim::basis, Comparator.reverseOrder()))
                .forEach(claim -> {
                    List<List<Claim>> fitting = people.stream()
                            .filter(person -> person.stream().allMatch(claim::compatible))
                            .toList();
                    if (fitting.isEmpty()) {
                        people.add(new ArrayList<>(List.of(claim)));
                    } else {
                        fitting.getFirst().add(claim);
                    }
                });
        return people.stream().flatMap(person -> tenures(person).stream()).toList();
    }

    private static List<Tenure> tenures(List<Claim> person) {
        Optional<String> id = person.stream()
                .flatMap(claim -> claim.sightings().stream().flatMap(s -> s.personId().stream()))
                .findFirst();
        List<Sighting> shown =
                person.stream().flatMap(claim -> claim.sightings().stream()).toList();
        Claim any = person.getFirst();
        List<Tenure> tenures = new ArrayList<>();
        if (!shown.isEmpty()) {
            tenures.add(shown(shown, any, id));
        }
        person.stream()
                .filter(claim -> claim.row().isPresent())
                .map(claim -> said(claim, claim.row().orElseThrow(), id))
                .distinct()
                .forEach(tenures::add);
        return tenures;
    }

    private static Tenure said(Claim claim, Holding row, Optional<String> id) {
        return new Tenure(
                row.person(),
                id,
                claim.actor(),
                claim.office(),
                row.from(),
                row.until(),
                claim.basis(),
                row.source(),
                0,
                List.of(),
                List.of());
    }

    private static Tenure shown(List<Sighting> sightings, Claim any, Optional<String> id) {
        List<Sighting> dated = sightings.stream()
                .filter(s -> s.when().flatMap(Edtf::earliest).isPresent()
                        && s.when().flatMap(Edtf::latest).isPresent())
                .toList();
        Optional<Sighting> first = dated.stream().min(byDay(Edtf::latest));
        Optional<Sighting> last = dated.stream().max(byDay(Edtf::earliest));
        List<Sighting> evidence = dated.isEmpty()
                ? sightings.stream().min(Comparator.comparing(Sighting::article).thenComparing(Sighting::span)).stream()
                        .toList()
                : Stream.concat(first.stream(), last.stream()).distinct().toList();
        return new Tenure(
                name(sightings),
                id,
                any.actor(),
                any.office(),
                first.flatMap(Sighting::when),
                last.flatMap(Sighting::when),
                TenureBasis.RECORD,
                Optional.empty(),
                (int) sightings.stream().map(Sighting::article).distinct().count(),
                evidence,
                List.of());
    }

    private static Comparator<Sighting> byDay(Function<Edtf, Optional<LocalDate>> day) {
        return Comparator.comparing((Sighting s) -> s.when().flatMap(day).orElseThrow(), DAYS)
                .thenComparing(Sighting::article)
                .thenComparing(Sighting::span);
    }

    /** The form of the name that most articles have, rather one of several words. */
    private static String name(List<Sighting> sightings) {
        Map<String, Long> counts = sightings.stream()
                .collect(Collectors.groupingBy(Sighting::person, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .min(Comparator.comparing(
                                (Map.Entry<String, Long> e) -> !e.getKey().contains(" "))
                        .thenComparing(Map.Entry::getValue, Comparator.reverseOrder())
                        .thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey();
    }

    /** Each with the others who held the same office on days of its own. */
    private List<Tenure> contradicted(List<Tenure> office) {
        if (office.isEmpty() || !offices.isOfOne(office.getFirst().office())) {
            return office;
        }
        return office.stream()
                .map(tenure -> tenure.against(office.stream()
                        .filter(other -> Overlap.certain(tenure, other))
                        .map(Tenure::person)
                        .filter(name -> !PersonId.compatible(name, tenure.person()))
                        .distinct()
                        .sorted()
                        .toList()))
                .toList();
    }
}
