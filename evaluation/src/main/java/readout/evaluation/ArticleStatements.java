package readout.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The statements of one article, for comparison. */
record ArticleStatements(String id, List<Uttered> statements) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** By id, from readings as they are printed, one a line. */
    static Map<String, ArticleStatements> readings(List<String> lines) {
        Map<String, ArticleStatements> found = new LinkedHashMap<>();
        lines.stream().filter(line -> !line.isBlank()).map(JSON::readTree).forEach(json -> {
            String id = json.path("article").path("id").asString("");
            found.put(id, of(id, json, text(json)));
        });
        return found;
    }

    private static int[] text(JsonNode reading) {
        return reading.path("article").path("text").asString("").codePoints().toArray();
    }

    /**
     * Gold, {@code {"id", "statements"}} a line, about the texts of the readings; articles without a reading have none.
     *
     * @throws GoldException where a line is no such article
     */
    static List<ArticleStatements> gold(Path file, List<String> readings) throws IOException {
        Map<String, int[]> texts = new LinkedHashMap<>();
        readings.stream()
                .filter(line -> !line.isBlank())
                .map(JSON::readTree)
                .forEach(json -> texts.put(json.path("article").path("id").asString(""), text(json)));
        List<String> lines = TextLines.of(file);
        return IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).isBlank())
                .mapToObj(i -> gold(lines.get(i), file.getFileName() + ":" + (i + 1), texts))
                .toList();
    }

    private static ArticleStatements gold(String line, String place, Map<String, int[]> texts) {
        try {
            JsonNode json = JSON.readTree(line);
            String id = json.path("id").asString("");
            if (!json.path("statements").isArray()) {
                throw new GoldException(place, "no statements");
            }
            return of(id, json, texts.getOrDefault(id, new int[0]));
        } catch (JacksonException broken) {
            throw new GoldException(place, "not JSON: " + broken.getOriginalMessage());
        }
    }

    private static ArticleStatements of(String id, JsonNode json, int[] text) {
        return new ArticleStatements(
                id,
                json.path("statements")
                        .valueStream()
                        .map(statement -> Uttered.of(statement, text))
                        .toList());
    }
}
