package readout.wire.coded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.model.CodedEvent;
import readout.model.EventParty;
import readout.model.GeoPoint;
import readout.model.MentionType;
import readout.wire.ToldDeed;

/** The table of POLECAT. Names are those of the article; titles and Wikipedia's names stay empty. */
record Polecat(CodeBook codes) implements Tabbed.Columns {
    @Override
    public List<String> titles() {
        return Stream.of(
                        List.of(
                                "Event ID",
                                "Event Date",
                                "Event Type",
                                "Event Mode",
                                "Intensity",
                                "Quad Code",
                                "Contexts"),
                        titles("Actor"),
                        titles("Recipient"),
                        List.of("Placename", "City", "District", "Province", "Country", "Latitude", "Longitude"),
                        List.of("GeoNames ID", "Raw Placename", "Feature Type", "Source", "Publication Date"),
                        List.of("Story People", "Story Organizations", "Story Locations", "Language", "Version"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> titles(String party) {
        return List.of(
                party + " Name",
                party + " Country",
                party + " COW",
                "Primary " + party + " Sector",
                party + " Sectors",
                party + " Title",
                party + " Name Raw",
                "Wikipedia " + party + " ID");
    }

    @Override
    public List<String> cells(Pair pair) {
        ToldDeed deed = pair.deed();
        CodedEvent event = pair.event();
        List<String> cells = new ArrayList<>();
        cells.add(pair.id());
        cells.add(Happened.day(deed).map(LocalDate::toString).orElse(""));
        cells.add(event.type().name());
        cells.add(String.join(";", Plover.modes(event)));
        cells.add(codes.plover(event));
        cells.add(codes.quadName(event));
        cells.add(String.join(";", event.contexts()));
        cells.addAll(party(pair, pair.source()));
        cells.addAll(party(pair, pair.target()));
        cells.addAll(place(deed));
        cells.addAll(story(deed));
        return cells;
    }

    private List<String> party(Pair pair, Optional<EventParty> party) {
        Optional<String> actor = party.flatMap(EventParty::actor);
        String sector = party.flatMap(EventParty::sector)
                .orElse(actor.filter(codes::isOfStates).isPresent() ? "IGO" : "");
        return List.of(
                actor.map(codes::name).orElseGet(() -> pair.words(party)),
                actor.orElse(""),
                actor.map(codes::cow).orElse(""),
                sector,
                sector,
                "",
                pair.words(party),
                "");
    }

    private List<String> place(ToldDeed deed) {
        String place = Happened.place(deed).orElse("");
        Optional<GeoPoint> point = Happened.point(deed);
        return List.of(
                place,
                place,
                "",
                "",
                Happened.country(deed),
                point.map(p -> Double.toString(p.latitude())).orElse(""),
                point.map(p -> Double.toString(p.longitude())).orElse(""),
                point.flatMap(GeoPoint::geonames)
                        .map(number -> Integer.toString(number))
                        .orElse(""),
                place,
                "");
    }

    private static List<String> story(ToldDeed deed) {
        return List.of(
                deed.article().outlet().orElse(""),
                Happened.published(deed.article()).map(LocalDate::toString).orElse(""),
                named(deed, MentionType.PERSON),
                named(deed, MentionType.ORGANISATION),
                named(deed, MentionType.PLACE),
                deed.article().language().orElse(""),
                "Readout " + deed.reading().provenance().readout());
    }

    private static String named(ToldDeed deed, MentionType type) {
        String text = deed.article().text();
        return deed.reading().mentions().stream()
                .filter(mention -> mention.type() == type)
                .filter(mention -> type != MentionType.PERSON || mention.namesPerson(text))
                .map(mention -> mention.span().of(text).replace(";", ","))
                .distinct()
                .collect(Collectors.joining(";"));
    }
}
