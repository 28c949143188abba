package readout.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A text and a claim of which gold says how they stand to each other.
 *
 * @param id of the pair
 */
public record ClaimPair(String id, String text, String claim) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * Gold: a pair a line, {@code {"id", "a", "b"}}, whose texts stand in {@code articles.jsonl} beside it.
     *
     * @throws GoldException where a line is not such a pair, or names a text that is not there
     */
    public static List<ClaimPair> gold(Path file) throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (JsonNode line : lines(file.resolveSibling("articles.jsonl"))) {
            texts.put(line.path("id").asString(""), line.path("text").asString(""));
        }
        List<ClaimPair> pairs = new ArrayList<>();
        for (JsonNode line : lines(file)) {
            pairs.add(new ClaimPair(line.path("id").asString(""), text(line, "a", texts), text(line, "b", texts)));
        }
        return List.copyOf(pairs);
    }

    private static String text(JsonNode pair, String side, Map<String, String> texts) {
        String id = pair.path(side).asString("");
        return Optional.ofNullable(texts.get(id))
                .orElseThrow(() -> new GoldException(
                        "pair " + pair.path("id").asString(""), "there is no text \"" + id + "\" for " + side));
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> read = new ArrayList<>();
        List<String> lines = TextLines.of(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                read.add(line(lines.get(i), file.getFileName() + ":" + (i + 1)));
            }
        }
        return read;
    }

    private static JsonNode line(String line, String place) {
        try {
            return JSON.readTree(line);
        } catch (JacksonException e) {
            throw new GoldException(place, "not JSON");
        }
    }
}
