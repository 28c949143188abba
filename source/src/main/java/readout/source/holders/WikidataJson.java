package readout.source.holders;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Wikidata in JSON, in the forms that it comes in: entities ({@code {"entities": …}}, an array, or one a line), whose positions held
 * (P39) have start (P580) and end (P582); the result of a query, as SPARQL 1.1 writes it or as a plain array of objects.
 */
final class WikidataJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Rows rows;
    private final Map<String, JsonNode> entities = new TreeMap<>();

    WikidataJson(Rows rows) {
        this.rows = rows;
    }

    void read(String text) {
        int before = 0;
        for (JsonNode value : values(text)) {
            before++;
            value(value, before);
        }
        WikidataClaims claims = new WikidataClaims(entities, rows);
        entities.keySet().forEach(claims::read);
    }

    /** A dump has an entity on each line, with commas at the ends and brackets around; anything else is one value after another. */
    private List<JsonNode> values(String text) {
        List<JsonNode> values = new ArrayList<>();
        try (MappingIterator<JsonNode> read = MAPPER.readerFor(JsonNode.class)
                .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .readValues(text)) {
            while (read.hasNextValue()) {
                values.add(read.nextValue());
            }
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            rows.problem("line " + Math.max(1, line), "not JSON: " + e.getOriginalMessage());
        }
        return values;
    }

    private void value(JsonNode value, int number) {
        JsonNode bindings = value.path("results").path("bindings");
        if (bindings.isArray()) {
            each(bindings, "result ");
        } else if (value.path("entities").isObject()) {
            value.path("entities").values().forEach(this::entity);
        } else if (value.isArray()) {
            items(value);
        } else {
            item(value, "value " + number);
        }
    }

    private void items(JsonNode array) {
        for (int i = 0; i < array.size(); i++) {
            item(array.get(i), "result " + (i + 1));
        }
    }

    private void each(JsonNode bindings, String place) {
        for (int i = 0; i < bindings.size(); i++) {
            binding(bindings.get(i), place + (i + 1));
        }
    }

    private void item(JsonNode item, String place) {
        if (item.has("claims") || item.has("labels")) {
            entity(item);
        } else {
            binding(item, place);
        }
    }

    private void entity(JsonNode entity) {
        entities.put(entity.path("id").asString(""), entity);
    }

    /** One result of a query: {@code personLabel}, {@code officeLabel}, {@code start}, {@code end}, and {@code iso} or {@code countryLabel}. */
    private void binding(JsonNode result, String place) {
        if (!result.isObject()) {
            rows.problem(place, "neither a result of a query nor an entity");
            return;
        }
        Result read = new Result(result);
        rows.add(
                place,
                new Rows.Raw(
                        read.first("personLabel", "holderLabel", "humanLabel", "itemLabel", "person"),
                        read.first(
                                "actor",
                                "iso3",
                                "iso",
                                "code",
                                "countryLabel",
                                "stateLabel",
                                "jurisdictionLabel",
                                "country"),
                        read.first(
                                "officeLabel",
                                "positionLabel",
                                "positionHeldLabel",
                                "position_heldLabel",
                                "office",
                                "position"),
                        read.first("from", "start", "startTime", "start_time", "startDate"),
                        read.first("until", "end", "endTime", "end_time", "endDate"),
                        read.first("source", "person", "holder", "human", "item")));
    }

    /** The variables of a result, whatever the case of their names. */
    private static final class Result {
        private final Map<String, String> values = new TreeMap<>();

        Result(JsonNode result) {
            result.properties()
                    .forEach(variable ->
                            values.put(variable.getKey().toLowerCase(Locale.ROOT), text(variable.getValue())));
        }

        private static String text(JsonNode value) {
            return value.isObject() ? value.path("value").asString("") : value.asString("");
        }

        /** The first of these that is there. */
        String first(String... names) {
            Optional<String> found = Stream.of(names)
                    .map(name -> values.getOrDefault(name.toLowerCase(Locale.ROOT), ""))
                    .filter(value -> !value.isBlank())
                    .findFirst();
            return found.orElse("");
        }
    }
}
