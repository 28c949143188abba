package readout.wire.coded;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import readout.model.CodedEvent;
import readout.model.EventParty;
import readout.model.GeoPoint;

/**
 * The 61 columns of GDELT 2.0. Countries of actors are ISO 3166-1 alpha-3, those of places FIPS 10-4; tone and the places of actors stay
 * empty. The codes are those of CAMEO 1.1b3.
 */
record Gdelt(CodeBook codes) implements Tabbed.Columns {
    private static final List<String> ACTOR = List.of(
            "Code",
            "Name",
            "CountryCode",
            "KnownGroupCode",
            "EthnicCode",
            "Religion1Code",
            "Religion2Code",
            "Type1Code",
            "Type2Code",
            "Type3Code");
    private static final List<String> GEO = List.of(
            "Geo_Type",
            "Geo_FullName",
            "Geo_CountryCode",
            "Geo_ADM1Code",
            "Geo_ADM2Code",
            "Geo_Lat",
            "Geo_Long",
            "Geo_FeatureID");
    private static final List<String> NOWHERE = List.of("0", "", "", "", "", "", "", "");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM", Locale.ROOT);

    @Override
    public List<String> titles() {
        return Stream.of(
                        List.of("GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"),
                        titles("Actor1", ACTOR),
                        titles("Actor2", ACTOR),
                        List.of("IsRootEvent", "EventCode", "EventBaseCode", "EventRootCode", "QuadClass"),
                        List.of("GoldsteinScale", "NumMentions", "NumSources", "NumArticles", "AvgTone"),
                        titles("Actor1", GEO),
                        titles("Actor2", GEO),
                        titles("Action", GEO),
                        List.of("DATEADDED", "SOURCEURL"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> titles(String prefix, List<String> titles) {
        return titles.stream().map(title -> prefix + title).toList();
    }

    @Override
    public List<String> cells(Pair pair) {
        List<String> cells = new ArrayList<>();
        cells.add(pair.id());
        cells.addAll(date(Happened.day(pair.deed())));
        cells.addAll(actor(pair, pair.source()));
        cells.addAll(actor(pair, pair.target()));
        cells.addAll(event(pair));
        cells.addAll(NOWHERE);
        cells.addAll(NOWHERE);
        cells.addAll(place(pair));
        cells.add(Happened.published(pair.deed().article())
                .map(day -> day.format(DAY) + "000000")
                .orElse(""));
        cells.add(pair.deed().article().url().orElse(pair.deed().article().id()));
        return cells;
    }

    private static List<String> date(Optional<LocalDate> known) {
        return known.map(day ->
                        List.of(day.format(DAY), day.format(MONTH), Integer.toString(day.getYear()), fraction(day)))
                .orElse(List.of("", "", "", ""));
    }

    /** The year and how much of it has passed, counted in months of 30 days as GDELT does. */
    private static String fraction(LocalDate day) {
        double passed = Math.min(0.9999, (day.getMonthValue() * 30 + day.getDayOfMonth()) / 365.0);
        return String.format(Locale.ROOT, "%.4f", day.getYear() + passed);
    }

    private List<String> actor(Pair pair, Optional<EventParty> party) {
        Optional<String> actor = party.flatMap(EventParty::actor);
        String state = actor.filter(codes::isState).orElse("");
        String group =
                actor.filter(code -> !codes.isState(code)).map(codes::group).orElse("");
        String type = party.flatMap(EventParty::sector)
                .map(codes::role)
                .orElse(actor.filter(codes::isOfStates).isPresent() ? "IGO" : "");
        String whole = group.isEmpty() ? state + type : type + group;
        return List.of(whole, pair.words(party).toUpperCase(Locale.ROOT), state, group, "", "", "", type, "", "");
    }

    private List<String> event(Pair pair) {
        CodedEvent event = pair.event();
        String code = event.cameo();
        return List.of(
                isRoot(pair) ? "1" : "0",
                code,
                code.substring(0, Math.min(3, code.length())),
                code.substring(0, 2),
                codes.quadNumber(event),
                codes.goldstein(event),
                "1",
                "1",
                "1",
                "");
    }

    /** Whether it stands in the first paragraph that tells a deed. */
    private static boolean isRoot(Pair pair) {
        int first = Collections.min(pair.deed().reading().events().stream()
                .map(event -> event.evidence().start())
                .toList());
        String between = pair.deed()
                .article()
                .text()
                .substring(first, Math.max(first, pair.event().evidence().start()));
        return between.indexOf('\n') < 0;
    }

    private List<String> place(Pair pair) {
        String country = Happened.country(pair.deed());
        Optional<String> place = Happened.place(pair.deed());
        if (country.isEmpty() && place.isEmpty()) {
            return NOWHERE;
        }
        String fips = codes.fips(country);
        String name = codes.name(country);
        Optional<GeoPoint> point = Happened.point(pair.deed());
        return List.of(
                place.isEmpty() ? "1" : country.equals("USA") ? "3" : "4",
                place.map(city -> name.isEmpty() ? city : city + ", " + name).orElse(name),
                fips,
                "",
                "",
                point.map(p -> Double.toString(p.latitude())).orElse(""),
                point.map(p -> Double.toString(p.longitude())).orElse(""),
                place.isEmpty() ? fips : "");
    }
}
