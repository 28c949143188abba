package readout.wire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/**
 * An object of JSON, put together from values and from JSON that is written already. Keys stand in the order in which they are
 * put. Not for several threads.
 *
 * <p>Example: {@code new JsonObject().put("total", 2).putAll("events", lines).write()}.
 */
public final class JsonObject {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private final ObjectNode node = MAPPER.createObjectNode();

    public JsonObject put(String key, String value) {
        node.put(key, value);
        return this;
    }

    public JsonObject put(String key, int value) {
        node.put(key, value);
        return this;
    }

    public JsonObject put(String key, BigDecimal value) {
        node.put(key, value);
        return this;
    }

    public JsonObject put(String key, boolean value) {
        node.put(key, value);
        return this;
    }

    /** Puts null where there is no value. */
    public JsonObject put(String key, Optional<String> value) {
        value.ifPresentOrElse(v -> node.put(key, v), () -> node.putNull(key));
        return this;
    }

    public JsonObject put(String key, JsonObject value) {
        node.set(key, value.node);
        return this;
    }

    /** Puts texts as an array. */
    public JsonObject putTexts(String key, List<String> values) {
        ArrayNode array = node.putArray(key);
        values.forEach(array::add);
        return this;
    }

    /** Puts objects as an array. */
    public JsonObject putObjects(String key, List<JsonObject> values) {
        ArrayNode array = node.putArray(key);
        values.forEach(value -> array.add(value.node));
        return this;
    }

    /** Puts a line that a writer of this package made. */
    public JsonObject putLine(String key, String json) {
        node.putRawValue(key, new RawValue(json));
        return this;
    }

    /** Puts lines that a writer of this package made, as an array. */
    public JsonObject putLines(String key, List<String> lines) {
        ArrayNode array = node.putArray(key);
        lines.forEach(line -> array.addRawValue(new RawValue(line)));
        return this;
    }

    /** One line, without a line end. */
    public String write() {
        return MAPPER.writeValueAsString(node);
    }
}
