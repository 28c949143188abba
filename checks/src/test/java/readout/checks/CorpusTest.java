package readout.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The sample corpus agrees with itself. Whether its facts are right no program can say. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorpusTest {
    private static final Set<String> KINDS =
            Set.of("call", "video_call", "visit", "meeting", "multilateral", "message", "signing", "summons");
    private static final Set<String> STATUSES =
            Set.of("held", "ongoing", "announced", "proposed", "cancelled", "denied");

    private final Path corpus = Project.root().resolve("corpus");
    private final ObjectMapper json = new ObjectMapper();
    private final List<JsonNode> gold = lines(corpus.resolve("gold.jsonl"));
    private final Map<String, String> texts = Project.below(corpus.resolve("articles"))
            .flatMap(this::articles)
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    @Test
    void every_article_has_its_gold_and_every_gold_its_article() {
        assertThat(gold)
                .extracting(line -> line.path("id").asString())
                .containsExactlyInAnyOrderElementsOf(texts.keySet());
    }

    @Test
    void gold_is_sorted_by_id() {
        assertThat(gold).extracting(line -> line.path("id").asString()).isSorted();
    }

    @Test
    void evidence_stands_in_the_article() {
        assertThat(gold)
                .allSatisfy(line -> assertThat(engagements(line))
                        .allSatisfy(engagement -> assertThat(
                                        texts.get(line.path("id").asString()))
                                .contains(engagement.path("evidence").asString())));
    }

    @Test
    void kinds_and_statuses_are_those_of_the_wire_format() {
        assertThat(gold.stream().flatMap(CorpusTest::engagements)).allSatisfy(engagement -> {
            assertThat(engagement.path("kind").asString()).isIn(KINDS);
            assertThat(engagement.path("status").asString()).isIn(STATUSES);
        });
    }

    @Test
    void every_event_has_a_line_of_facts_that_names_its_articles() {
        Map<String, Set<Integer>> told = gold.stream()
                .flatMap(line -> engagements(line)
                        .map(engagement -> Map.entry(engagement.path("event").asString(), number(line))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
        assertThat(facts()).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "together"})
    void texts_and_their_gold_agree(String set) {
        Map<String, String> articles = lines(corpus.resolve(set + "/articles.jsonl")).stream()
                .collect(Collectors.toMap(
                        line -> line.path("id").asString(),
                        line -> line.path("text").asString()));
        List<JsonNode> coded = lines(corpus.resolve(set + "/gold.jsonl"));
        assertThat(coded)
                .extracting(line -> line.path("id").asString())
                .isSorted()
                .containsExactlyInAnyOrderElementsOf(articles.keySet());
        assertThat(coded)
                .allSatisfy(line -> assertThat(engagements(line)).allSatisfy(engagement -> {
                    assertThat(articles.get(line.path("id").asString()))
                            .contains(engagement.path("evidence").asString());
                    assertThat(engagement.path("kind").asString()).isIn(KINDS);
                    assertThat(engagement.path("status").asString()).isIn(STATUSES);
                }));
    }

    @Test
    void each_group_tells_an_event_several_times() {
        Map<String, Map<String, Long>> groups = lines(corpus.resolve("together/gold.jsonl")).stream()
                .flatMap(line -> engagements(line)
                        .map(e -> Map.entry(group(line), e.path("event").asString())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.groupingBy(Map.Entry::getValue, Collectors.counting())));
        assertThat(groups).hasSizeGreaterThanOrEqualTo(10);
        assertThat(groups.values())
                .allSatisfy(events -> assertThat(events.values()).anyMatch(told -> told > 1));
    }

    private static String group(JsonNode line) {
        return line.path("id").asString().replaceAll("\\D", "");
    }

    private Map<String, Set<Integer>> facts() {
        return Project.text(corpus.resolve("facts.tsv"))
                .lines()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .collect(Collectors.toMap(
                        cells -> cells[0],
                        cells -> Stream.of(cells[5].split(","))
                                .map(Integer::valueOf)
                                .collect(Collectors.toSet())));
    }

    /** 17 of {@code corpus/17} and of {@code 17_outlet_slug.txt}. */
    private static int number(JsonNode line) {
        return Integer.parseInt(line.path("id").asString().replaceAll("^\\D*(\\d+).*", "$1"));
    }

    private static Stream<JsonNode> engagements(JsonNode line) {
        return line.path("engagements").valueStream();
    }

    private Stream<Map.Entry<String, String>> articles(Path file) {
        String name = file.getFileName().toString();
        String text = name.contains(".") ? Project.text(file) : "";
        if (name.endsWith(".txt")) {
            return Stream.of(Map.entry(name, text));
        }
        if (name.endsWith(".html")) {
            return Stream.of(Map.entry(name, Jsoup.parse(text).text().replace('\u00a0', ' ')));
        }
        return name.endsWith(".jsonl")
                ? lines(file).stream()
                        .map(line -> Map.entry(
                                line.path("id").asString(), line.path("text").asString()))
                : Stream.empty();
    }

    private List<JsonNode> lines(Path file) {
        return Project.text(file).lines().map(json::readTree).toList();
    }
}
