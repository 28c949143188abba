package readout.wire;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON as Readout writes it: keys in the order of the contract, null for unknown, nothing between the tokens. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    static String write(Record shape) {
        return MAPPER.writeValueAsString(shape);
    }

    static <T extends Record> T read(String json, Class<T> shape) {
        try {
            return Optional.ofNullable(MAPPER.readValue(json, shape))
                    .orElseThrow(() -> new WireException("nothing where a record was to be read"));
        } catch (JacksonException e) {
            throw new WireException(
                    "not a " + shape.getSimpleName().toLowerCase(Locale.ROOT) + ": " + e.getOriginalMessage(), e);
        }
    }

    /** A constant's name on the wire: {@code VIDEO_CALL} is {@code video_call}. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new WireException("no " + type.getSimpleName() + " is called " + name));
    }
}
