package readout.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementScoreTest {
    private static final String TEXT = "Lind said the port was open. Berg left.";
    private static final String RIGHT = statement(0, "Lind", "inform");

    @TempDir
    private Path folder;

    private static String statement(int from, String person, String act) {
        return "{\"speaker\":{\"start\":" + from + ",\"end\":" + (from + 4) + ",\"person\":\"" + person
                + "\",\"actor\":null},\"cue\":{\"start\":5,\"end\":9},\"content\":[{\"start\":10,\"end\":27}],"
                + "\"form\":\"indirect\",\"joint\":false,\"act\":\"" + act
                + "\",\"quantities\":[{\"value\":2,\"comparator\":null,\"unit\":null,\"of\":\"ports\"}]}";
    }

    private StatementScore score(String gold, String... read) throws IOException {
        Path file = Files.writeString(folder.resolve("gold.jsonl"), "{\"id\":\"a\",\"statements\":[" + gold + "]}\n");
        return StatementScore.of(
                file,
                List.of("{\"article\":{\"id\":\"a\",\"text\":\"" + TEXT + "\"},\"statements\":["
                        + String.join(",", read) + "]}"));
    }

    @Test
    void a_statement_read_as_gold_has_it_is_whole() throws IOException {
        assertThat(score(RIGHT, RIGHT).measures())
                .containsEntry("statements.f1", 1.0)
                .containsEntry("statements.quantities.recall", 1.0)
                .containsEntry("statements.whole", 1.0);
    }

    @Test
    void another_speaker_or_act_is_counted_under_its_key() throws IOException {
        StatementScore score = score(RIGHT, statement(29, "Berg", "warn"));
        assertThat(score.measures())
                .containsEntry("statements.f1", 1.0)
                .containsEntry("statements.speaker", 0.0)
                .containsEntry("statements.act", 0.0)
                .containsEntry("statements.form", 1.0)
                .containsEntry("statements.whole", 0.0);
        assertThat(score.findings()).hasSize(2);
    }

    @Test
    void what_is_missed_and_what_is_read_besides_lower_recall_and_precision() throws IOException {
        assertThat(score(RIGHT).measures()).containsEntry("statements.recall", 0.0);
        assertThat(score("", RIGHT).measures()).containsEntry("statements.precision", 0.0);
    }

    @Test
    void gold_without_statements_is_refused_with_its_line() throws IOException {
        Path file = Files.writeString(folder.resolve("other.jsonl"), "{\"id\":\"a\"}\n");
        assertThatThrownBy(() -> StatementScore.of(file, List.of()))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("other.jsonl:1");
    }
}
