package readout.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContactReaderTest {
    @TempDir
    Path dir;

    @Test
    void a_line_that_is_cut_off_is_refused_with_its_place() throws IOException {
        Path gold =
                Files.writeString(dir.resolve("gold.jsonl"), "{\"id\": \"a\", \"engagements\": []}\n{\"id\": \"b\"");
        assertThatThrownBy(() -> ContactReader.gold(gold))
                .isInstanceOf(GoldException.class)
                .hasMessageStartingWith("gold.jsonl:2: not JSON");
    }

    @Test
    void a_line_without_engagements_is_refused() throws IOException {
        Path gold = Files.writeString(dir.resolve("gold.jsonl"), "{\"id\": \"a\"}\n");
        assertThatThrownBy(() -> ContactReader.gold(gold)).hasMessage("gold.jsonl:1: no engagements");
    }

    @Test
    void of_lines_with_one_id_the_last_counts() throws IOException {
        Path gold = Files.writeString(
                dir.resolve("gold.jsonl"),
                "{\"id\": \"a\", \"engagements\": []}\n\n{\"id\": \"a\", \"engagements\": [{\"kind\": \"call\"}]}\n");
        assertThat(ContactReader.gold(gold))
                .singleElement()
                .satisfies(article -> assertThat(article.contacts()).hasSize(1));
    }
}
