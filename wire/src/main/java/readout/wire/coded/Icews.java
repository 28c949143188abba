package readout.wire.coded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.model.EventParty;
import readout.model.GeoPoint;

/** The table of ICEWS. Source and target are named as the article names them; the number of the sentence and regions stay empty. */
record Icews(CodeBook codes) implements Tabbed.Columns {
    @Override
    public List<String> titles() {
        return List.of(
                "Event ID",
                "Event Date",
                "Source Name",
                "Source Sectors",
                "Source Country",
                "Event Text",
                "CAMEO Code",
                "Intensity",
                "Target Name",
                "Target Sectors",
                "Target Country",
                "Story ID",
                "Sentence Number",
                "Publisher",
                "City",
                "District",
                "Province",
                "Country",
                "Latitude",
                "Longitude");
    }

    @Override
    public List<String> cells(Pair pair) {
        List<String> cells = new ArrayList<>();
        cells.add(pair.id());
        cells.add(Happened.day(pair.deed()).map(LocalDate::toString).orElse(""));
        cells.addAll(party(pair, pair.source()));
        cells.add(codes.cameoName(pair.event()));
        cells.add(pair.event().cameo());
        cells.add(codes.goldstein(pair.event()));
        cells.addAll(party(pair, pair.target()));
        cells.add(pair.deed().article().id());
        cells.add("");
        cells.add(pair.deed().article().outlet().orElse(""));
        cells.addAll(place(pair));
        return cells;
    }

    private List<String> party(Pair pair, Optional<EventParty> party) {
        return List.of(
                pair.words(party),
                party.flatMap(EventParty::sector).map(codes::sectorName).orElse(""),
                party.flatMap(EventParty::actor).map(codes::name).orElse(""));
    }

    private List<String> place(Pair pair) {
        Optional<GeoPoint> point = Happened.point(pair.deed());
        String country = Happened.country(pair.deed());
        return List.of(
                Happened.place(pair.deed()).orElse(""),
                "",
                "",
                country.isEmpty() ? "" : codes.name(country),
                point.map(p -> Double.toString(p.latitude())).orElse(""),
                point.map(p -> Double.toString(p.longitude())).orElse(""));
    }
}
