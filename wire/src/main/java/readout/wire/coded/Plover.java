package readout.wire.coded;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readout.model.CodedEvent;
import readout.model.Edtf;
import readout.model.EventParty;
import readout.model.EventStatus;
import readout.wire.JsonObject;
import readout.wire.ToldDeed;
import readout.wire.coded.CodedOutput.Lines;

/** PLOVER's JSON. What several do together is one event; the status is one of the modes. */
record Plover(CodeBook codes) implements Lines {
    @Override
    public Optional<String> header() {
        return Optional.empty();
    }

    @Override
    public List<String> of(ToldDeed deed) {
        return List.of(json(deed).write());
    }

    private JsonObject json(ToldDeed deed) {
        CodedEvent event = deed.event();
        JsonObject json = new JsonObject()
                .put("id", Ids.number(Ids.deed(deed)))
                .put("date", Happened.day(deed).map(LocalDate::toString))
                .put("enddate", event.when().edtf().flatMap(Edtf::latest).map(LocalDate::toString))
                .putObjects("actor", parties(deed, event.sources()))
                .putObjects("recipient", parties(deed, event.targets()))
                .putTexts("event", List.of(event.type().name()))
                .putTexts("mode", modes(event))
                .putTexts("context", event.contexts())
                .put("quad_code", codes.quadName(event))
                .put("event_scale", codes.plover(event))
                .put("event_text", event.evidence().of(deed.article().text()))
                .put("event_loc", place(deed));
        return source(json, deed);
    }

    private static JsonObject source(JsonObject json, ToldDeed deed) {
        return json.put("link", deed.article().url())
                .put("text", deed.article().id())
                .put("cite_info", deed.article().outlet())
                .put("coder", "Readout " + deed.reading().provenance().readout())
                .put("comment", comment(deed));
    }

    private static String comment(ToldDeed deed) {
        CodedEvent event = deed.event();
        return "cameo=" + event.cameo() + "; ontology=" + CodedEvent.ONTOLOGY.replace(";", ",")
                + deed.asserter()
                        .map(statement ->
                                "; asserted by " + (deed.assertedBy().isEmpty() ? "others" : deed.assertedBy()))
                        .orElse("");
    }

    private List<JsonObject> parties(ToldDeed deed, List<EventParty> parties) {
        return parties.stream()
                .map(party -> new JsonObject()
                        .put("actor", party.actor())
                        .put("sector", party.sector())
                        .put("text", party.span().of(deed.article().text())))
                .toList();
    }

    private static JsonObject place(ToldDeed deed) {
        return new JsonObject()
                .put("place", Happened.place(deed))
                .put("country", Optional.of(Happened.country(deed)).filter(code -> !code.isEmpty()))
                .put("latitude", Happened.point(deed).map(point -> Double.toString(point.latitude())))
                .put("longitude", Happened.point(deed).map(point -> Double.toString(point.longitude())));
    }

    /** The mode, and PLOVER's word for a deed that did not simply happen. */
    static List<String> modes(CodedEvent event) {
        return Stream.concat(event.mode().stream(), auxiliary(event.status()).stream())
                .toList();
    }

    private static Optional<String> auxiliary(EventStatus status) {
        return switch (status) {
            case ACTUAL -> Optional.empty();
            case FUTURE -> Optional.of("future");
            case HYPOTHETICAL -> Optional.of("hypothetical");
            case NEGATED -> Optional.of("negation");
            case PAST -> Optional.of("historical");
        };
    }
}
