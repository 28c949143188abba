package readout.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.engine.CoreNlpEngine;
import readout.lexicon.Lexicon;
import readout.model.Article;
import readout.model.CodedEvent;
import readout.pipeline.ArticleReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sentences of {@code corpus/sentences}: how many of their deeds are coded, and how seldom ordinary news raises one. The floors only rise. */
class SentencesTest {
    private static final double QUIET = 0.02;

    private final ArticleReader reader = new ArticleReader(Engine.LOADED, Lexicon.bundled(), "test");

    /** Loaded once, as that takes seconds. */
    private static final class Engine {
        static final CoreNlpEngine LOADED = CoreNlpEngine.load();
    }

    @ParameterizedTest
    @CsvSource({"verbal, 0.67, 0.875, 0.975", "material, 0.63, 0.81, 0.98", "status, 0.625, 0.77, 0.895"})
    void deeds_are_coded_with_their_type_and_status(String file, double recall, double precision, double status) {
        int gold = 0;
        int system = 0;
        int right = 0;
        int found = 0;
        int told = 0;
        for (JsonNode sentence : sentences(file)) {
            List<String> types = new ArrayList<>();
            sentence.get("events").forEach(e -> types.add(e.get("type").asString()));
            List<CodedEvent> coded = coded(sentence.get("text").asString());
            gold += types.size();
            system += coded.size();
            right += (int)
                    coded.stream().filter(e -> types.remove(e.type().name())).count();
            for (JsonNode event : sentence.get("events")) {
                List<String> statuses = statuses(coded, event.get("type").asString());
                found += statuses.isEmpty() ? 0 : 1;
                told += statuses.contains(event.get("status").asString()) ? 1 : 0;
            }
        }
        assertThat((double) right / gold).as("recall of %s", file).isGreaterThanOrEqualTo(recall);
        assertThat((double) right / system).as("precision of %s", file).isGreaterThanOrEqualTo(precision);
        assertThat((double) told / found).as("status of %s", file).isGreaterThanOrEqualTo(status);
    }

    /** The statuses of the deeds of one type. */
    private static List<String> statuses(List<CodedEvent> coded, String type) {
        return coded.stream()
                .filter(e -> e.type().name().equals(type))
                .map(e -> e.status().name().toLowerCase(Locale.ROOT))
                .toList();
    }

    @Test
    void ordinary_news_raises_nothing() {
        List<JsonNode> sentences = sentences("quiet");
        long raised = sentences.stream()
                .filter(s -> !coded(s.get("text").asString()).isEmpty())
                .count();
        assertThat((double) raised / sentences.size()).isLessThanOrEqualTo(QUIET);
    }

    @Test
    void sentences_are_each_there_once_and_hold_their_words() {
        Set<String> ids = new HashSet<>();
        Set<String> texts = new HashSet<>();
        for (String file : List.of("verbal", "material", "status", "quiet")) {
            for (JsonNode sentence : sentences(file)) {
                String text = sentence.get("text").asString();
                assertThat(ids.add(sentence.get("id").asString()) && texts.add(text))
                        .as(text)
                        .isTrue();
                sentence.get("events")
                        .forEach(e -> assertThat(text).contains(e.get("cue").asString()));
            }
        }
        assertThat(ids).hasSizeGreaterThan(1500);
    }

    private List<CodedEvent> coded(String text) {
        return reader.read(Article.of("s", text)).events();
    }

    private static List<JsonNode> sentences(String file) {
        try (var lines =
                Files.lines(Project.root().resolve("corpus/sentences/" + file + ".jsonl"), StandardCharsets.UTF_8)) {
            return lines.map(JsonMapper.shared()::readTree).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
