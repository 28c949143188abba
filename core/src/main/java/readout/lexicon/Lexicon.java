package readout.lexicon;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.model.Edtf;
import readout.model.GeoPoint;
import readout.model.Holding;
import readout.model.MentionType;
import readout.model.OriginKind;

/** All tables, read once, immutable. */
public final class Lexicon {
    private static final List<String> TABLES = List.of(
            "countries.tsv",
            "organisations.tsv",
            "offices.tsv",
            "holders.tsv",
            "places.tsv",
            "triggers.tsv",
            "status.tsv",
            "means.tsv",
            "given-names.tsv",
            "outlets.tsv",
            "sources.tsv",
            "source-patterns.tsv",
            "mechanisms.tsv",
            "mechanism-patterns.tsv",
            "topic-cues.tsv",
            Collectives.PEOPLES,
            Collectives.BODIES);

    private static final String PROFILE = "profile.tsv";

    private final Map<String, Table> tables;
    private final List<Holding> loaded;
    private final List<Country> countries;
    private final List<Organisation> organisations;
    private final List<Office> offices;
    private final List<Holder> holders;
    private final List<Place> places;
    private final List<Trigger> triggers;
    private final List<StatusCue> statusCues;
    private final List<Means> means;
    private final Map<String, List<Holder>> holdersByLetters;
    private final Map<String, List<Holder>> holdersBySurname;
    private final List<GivenName> givenNames;
    private final Set<String> womensNames;
    private final List<Outlet> outlets;
    private final List<NewsSource> sources;
    private final List<SourcePattern> sourcePatterns;
    private final List<Mechanism> mechanisms;
    private final List<MechanismPattern> mechanismPatterns;
    private final List<TopicCue> topicCues;
    private final DeedTables coding;
    private final ReportWords reportWords;
    private final Manners manners;
    private final Collectives collectives;
    private final Phrases names = new Phrases();
    private final Phrases titles = new Phrases();
    private final String digest;

    private Lexicon(Map<String, Table> tables, List<Holding> loaded) {
        this.tables = tables;
        this.loaded = List.copyOf(loaded);
        countries = rows(tables, "countries.tsv").map(Lexicon::country).toList();
        organisations = rows(tables, "organisations.tsv").map(Organisation::of).toList();
        offices = rows(tables, "offices.tsv").map(Lexicon::office).toList();
        holders = Stream.concat(
                        rows(tables, "holders.tsv").map(Lexicon::holder),
                        loaded.stream().map(Holder::of))
                .toList();
        places = rows(tables, "places.tsv").map(Lexicon::place).toList();
        triggers = rows(tables, "triggers.tsv").map(Trigger::of).toList();
        statusCues = rows(tables, "status.tsv").map(StatusCue::of).toList();
        means = rows(tables, "means.tsv").map(Means::of).toList();
        holdersByLetters = holders.stream()
                .flatMap(holder -> holder.names().stream().map(name -> Map.entry(Names.letters(name), holder)))
                .distinct()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        holdersBySurname = holders.stream().collect(Collectors.groupingBy(h -> Names.surname(h.person())));
        givenNames = rows(tables, "given-names.tsv").map(GivenName::of).toList();
        womensNames = givenNames.stream()
                .filter(GivenName::female)
                .map(name -> Names.words(name.name()).getFirst())
                .collect(Collectors.toSet());
        outlets = rows(tables, "outlets.tsv").map(Outlet::of).toList();
        sources = rows(tables, "sources.tsv").map(Lexicon::source).toList();
        sourcePatterns =
                rows(tables, "source-patterns.tsv").map(SourcePattern::of).toList();
        mechanisms = rows(tables, "mechanisms.tsv").map(Lexicon::mechanism).toList();
        mechanismPatterns =
                rows(tables, "mechanism-patterns.tsv").map(MechanismPattern::of).toList();
        topicCues = rows(tables, "topic-cues.tsv").map(TopicCue::of).toList();
        coding = DeedTables.of(tables);
        reportWords = ReportWords.of(name -> rows(tables, name));
        manners = Manners.of(name -> rows(tables, name));
        collectives = Collectives.of(name -> rows(tables, name));
        digest = digest(tables, loaded);
        index();
    }

    /** The tables that come with Readout. */
    public static Lexicon bundled() {
        Map<String, Table> tables = new LinkedHashMap<>();
        ReportWords.TABLES.forEach(name -> tables.put(name, Table.bundled(name)));
        Manners.TABLES.forEach(name -> tables.put(name, Table.bundled(name)));
        TABLES.forEach(name -> tables.put(name, Table.bundled(name)));
        DeedTables.NAMES.forEach(name -> tables.put(name, Table.bundled(name)));
        Profile profile = Profile.of(Table.bundled(PROFILE));
        return new Lexicon(profile.applied(tables), List.of());
    }

    /**
     * The same tables, where names mean what a profile says.
     *
     * @throws LexiconException where no table has one of its names or codes
     */
    public Lexicon with(Profile profile) {
        return new Lexicon(profile.applied(tables), loaded);
    }

    /** The same tables and more holders of offices. */
    public Lexicon with(List<Holding> more) {
        return more.isEmpty()
                ? this
                : new Lexicon(
                        tables,
                        Stream.concat(loaded.stream(), more.stream()).distinct().toList());
    }

    /** The holders that were added to the tables. */
    public List<Holding> loaded() {
        return loaded;
    }

    static Stream<Table.Row> rows(Map<String, Table> tables, String name) {
        return Optional.ofNullable(tables.get(name))
                .orElseThrow(() -> new LexiconException("no table " + name))
                .rows()
                .stream();
    }

    private static Country country(Table.Row row) {
        List<String> capitals = Stream.concat(row.optional("capital").stream(), row.list("capital_aliases").stream())
                .toList();
        List<String> names = Stream.concat(Stream.of(row.text("name")), row.list("names").stream())
                .distinct()
                .toList();
        return new Country(
                row.text("code"),
                row.text("name"),
                names,
                row.list("demonyms"),
                capitals,
                row.list("governments"),
                row.text("example"));
    }

    private static NewsSource source(Table.Row row) {
        List<String> names = Stream.concat(Stream.of(row.text("name")), row.list("names").stream())
                .toList();
        return new NewsSource(row.text("name"), row.constant(OriginKind.class, "kind"), names, row.text("example"));
    }

    private static Mechanism mechanism(Table.Row row) {
        List<String> names = Stream.concat(Stream.of(row.text("name")), row.list("names").stream())
                .toList();
        return new Mechanism(
                row.text("name"),
                row.constant(MentionType.class, "kind"),
                names,
                row.list("members"),
                row.text("example"));
    }

    private static Office office(Table.Row row) {
        return new Office(
                row.text("office"),
                row.list("forms"),
                Integer.parseInt(row.text("rank")),
                row.text("level"),
                row.optional("actor"),
                row.list("plural"),
                row.text("example"));
    }

    private static Holder holder(Table.Row row) {
        return new Holder(
                row.text("person"),
                Stream.concat(Stream.of(row.text("person")), row.list("names").stream())
                        .distinct()
                        .toList(),
                row.text("actor"),
                row.text("office"),
                row.optional("from").map(Edtf::of),
                row.optional("to").map(Edtf::of),
                row.text("example"));
    }

    private static Place place(Table.Row row) {
        return new Place(
                row.text("place"),
                Stream.concat(Stream.of(row.text("place")), row.list("names").stream())
                        .distinct()
                        .toList(),
                row.optional("country"),
                new GeoPoint(
                        Double.parseDouble(row.text("latitude")),
                        Double.parseDouble(row.text("longitude")),
                        row.optional("geonames").map(Integer::valueOf)),
                row.optional("population").map(Long::parseLong).orElse(0L),
                row.text("example"));
    }

    private void index() {
        for (Country c : countries) {
            c.names().forEach(form -> names.add(form, new Naming.StateName(c)));
            c.demonyms().forEach(form -> names.add(form, new Naming.Nationality(c)));
            c.capitals().forEach(form -> names.add(form, new Naming.Capital(c)));
            c.governments().forEach(form -> names.add(form, new Naming.Government(c)));
        }
        for (Organisation o : organisations) {
            Stream.concat(o.names().stream(), o.bodies().stream())
                    .distinct()
                    .forEach(form -> names.add(form, new Naming.OrganisationName(o)));
        }
        indexHolders();
        for (Place p : places) {
            p.names().forEach(form -> names.add(form, new Naming.PlaceName(p)));
        }
        for (Office o : offices) {
            o.forms().forEach(form -> titles.add(Phrases.lower(form), new Naming.OfficeTitle(o, false)));
            o.plurals().forEach(form -> titles.add(Phrases.lower(form), new Naming.OfficeTitle(o, true)));
        }
    }

    private void indexHolders() {
        Map<String, List<Holder>> byForm = new LinkedHashMap<>();
        holders.forEach(holder -> holder.names()
                .forEach(form -> byForm.merge(
                        form,
                        List.of(holder),
                        (a, b) ->
                                Stream.concat(a.stream(), b.stream()).distinct().toList())));
        byForm.forEach((form, held) -> names.add(form, new Naming.KnownPerson(held)));
    }

    /** Names of states, peoples, capitals, organisations, persons, places. */
    public Phrases names() {
        return names;
    }

    /** Titles of offices, in lower case. */
    public Phrases titles() {
        return titles;
    }

    /** What a lower-case title can name. */
    public List<Naming> title(String phrase) {
        return titles.named(Phrases.lower(phrase));
    }

    public List<Country> countries() {
        return countries;
    }

    public List<Organisation> organisations() {
        return organisations;
    }

    public List<Office> offices() {
        return offices;
    }

    public List<Holder> holders() {
        return holders;
    }

    public List<Place> places() {
        return places;
    }

    public List<Trigger> triggers() {
        return triggers;
    }

    public List<StatusCue> statusCues() {
        return statusCues;
    }

    /** The words that say whether what is told is so, by what they say. */
    public Map<Sign, Set<String>> statusWords(StatusCue.About told) {
        return StatusCue.words(statusCues.stream(), told);
    }

    /** Who held office under this name, however it is written: {@code Amir Abdollahian}, {@code Amirabdollahian}. */
    public List<Holder> holdersNamed(String name) {
        return holdersByLetters.getOrDefault(Names.letters(name), List.of());
    }

    /** Those whose name ends in this word. */
    public List<Holder> holdersOfSurname(String surname) {
        return holdersBySurname.getOrDefault(Names.surname(surname), List.of());
    }

    public List<GivenName> givenNames() {
        return givenNames;
    }

    /** Whether somebody of this full name is a woman, as far as the given name tells. */
    public boolean isWoman(String fullName) {
        List<String> words = Names.words(fullName);
        return words.size() > 1 && womensNames.contains(words.getFirst());
    }

    /** Agencies, outlets, government offices and platforms by name. */
    public List<Outlet> outlets() {
        return outlets;
    }

    public List<NewsSource> sources() {
        return sources;
    }

    public List<SourcePattern> sourcePatterns() {
        return sourcePatterns;
    }

    /** Standing formats and agreements by name. */
    public List<Mechanism> mechanisms() {
        return mechanisms;
    }

    public List<MechanismPattern> mechanismPatterns() {
        return mechanismPatterns;
    }

    public List<TopicCue> topicCues() {
        return topicCues;
    }

    /** The tables that deeds are coded by. */
    public DeedTables coding() {
        return coding;
    }

    public Collectives collectives() {
        return collectives;
    }

    /** What statements are found and told apart by. */
    public Manners manners() {
        return manners;
    }

    public ReportWords reportWords() {
        return reportWords;
    }

    public List<Means> means() {
        return means;
    }

    /** First 12 hexadecimal digits of the SHA-256 of all tables, as a profile changed them, and of the holders that were added. */
    public String digest() {
        return digest;
    }

    private static String digest(Map<String, Table> tables, List<Holding> loaded) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            tables.values().stream()
                    .flatMap(table -> table.rows().stream())
                    .map(row -> new TreeMap<>(row.cells()).toString())
                    .forEach(line -> sha.update(line.getBytes(StandardCharsets.UTF_8)));
            loaded.stream()
                    .map(Holding::toString)
                    .sorted()
                    .forEach(line -> sha.update(line.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
