package readout.source.holders;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The positions that entities of Wikidata hold. What a position is called, and of which state it is, must stand in the same extract. */
final class WikidataClaims {
    private static final String POSITION_HELD = "P39";
    private static final String START = "P580";
    private static final String END = "P582";
    private static final String JURISDICTION = "P1001";
    private static final String COUNTRY = "P17";
    private static final String OF = "P642";
    private static final String ALPHA_3 = "P298";
    private static final int DAY = 11;
    private static final int MONTH = 10;
    private static final int YEAR = 9;

    private final Map<String, JsonNode> entities;
    private final Rows rows;

    WikidataClaims(Map<String, JsonNode> entities, Rows rows) {
        this.entities = entities;
        this.rows = rows;
    }

    void read(String id) {
        JsonNode person = entity(id);
        JsonNode claims = person.path("claims").path(POSITION_HELD);
        for (int i = 0; i < claims.size(); i++) {
            String place = "entity " + id + ", position " + (i + 1);
            try {
                rows.add(place, raw(person, claims.get(i)));
            } catch (Rows.Bad bad) {
                rows.problem(place, bad.said());
            }
        }
    }

    private Rows.Raw raw(JsonNode person, JsonNode claim) {
        String office = target(claim.path("mainsnak")).orElseThrow(() -> new Rows.Bad("the position has no value"));
        String name = label(office)
                .orElseThrow(() ->
                        new Rows.Bad("what " + office + " is called does not stand in the file: add this entity"));
        return new Rows.Raw(
                label(person).orElse(""),
                state(claim, office).orElse(""),
                name,
                time(claim, START),
                time(claim, END),
                "https://www.wikidata.org/entity/" + person.path("id").asString(""));
    }

    private JsonNode entity(String id) {
        return Objects.requireNonNull(entities.get(id));
    }

    /** Of which state: as the statement says, or the office, else nothing, and the name of the office must say it. */
    private Optional<String> state(JsonNode claim, String office) {
        Stream<JsonNode> said = Stream.of(JURISDICTION, OF)
                .flatMap(property -> list(claim.path("qualifiers").path(property)));
        Stream<JsonNode> known = entities.containsKey(office)
                ? Stream.of(JURISDICTION, COUNTRY)
                        .flatMap(property -> list(entity(office).path("claims").path(property)))
                        .map(found -> found.path("mainsnak"))
                : Stream.of();
        return Stream.concat(said, known)
                .flatMap(snak -> target(snak).stream())
                .flatMap(id -> code(id).stream())
                .findFirst();
    }

    private Optional<String> code(String id) {
        Optional<String> alpha3 = entities.containsKey(id)
                ? list(entity(id).path("claims").path(ALPHA_3))
                        .map(found -> found.path("mainsnak")
                                .path("datavalue")
                                .path("value")
                                .asString(""))
                        .filter(code -> !code.isEmpty())
                        .findFirst()
                : Optional.empty();
        return alpha3.or(() -> label(id));
    }

    private static Stream<JsonNode> list(JsonNode array) {
        List<JsonNode> values = List.copyOf(array.values());
        return values.stream();
    }

    private static Optional<String> target(JsonNode snak) {
        String id = snak.path("datavalue").path("value").path("id").asString("");
        return id.isEmpty() ? Optional.empty() : Optional.of(id);
    }

    private Optional<String> label(String id) {
        return entities.containsKey(id) ? label(entity(id)) : Optional.empty();
    }

    private static Optional<String> label(JsonNode entity) {
        JsonNode labels = entity.path("labels");
        return Stream.concat(Stream.of("en", "mul", "en-gb").map(labels::path), list(labels))
                .map(label -> label.isString()
                        ? label.asString("")
                        : label.path("value").asString(""))
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    /** As precise as it is there: day, month or year. */
    private static String time(JsonNode claim, String property) {
        JsonNode value = claim.path("qualifiers")
                .path(property)
                .path(0)
                .path("datavalue")
                .path("value");
        String time = value.path("time").asString("").replaceFirst("^\\+", "");
        String day = time.length() < "2013-08-15".length() ? "" : time.substring(0, "2013-08-15".length());
        return switch (value.path("precision").asInt(DAY)) {
            case DAY -> day;
            case MONTH -> day.isEmpty() ? "" : day.substring(0, "2013-08".length());
            case YEAR -> day.isEmpty() ? "" : day.substring(0, "2013".length());
            default -> "";
        };
    }
}
