package readout.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorTest {
    private final Floor floor = new Floor("corpus/gold.jsonl", "detection.f1", 0.55);

    @Test
    void a_measure_at_its_floor_stands() {
        assertThat(floor.fault(Map.of("detection.f1", 0.55))).isEmpty();
    }

    @Test
    void a_measure_below_its_floor_is_named() {
        assertThat(floor.fault(Map.of("detection.f1", 0.5)))
                .contains("corpus/gold.jsonl: detection.f1 is 0.500, its floor 0.550");
    }

    @Test
    void a_measure_that_is_not_there_is_a_fault() {
        assertThat(floor.fault(Map.of())).contains("corpus/gold.jsonl: detection.f1 was not measured, its floor 0.550");
    }

    @Test
    void a_table_is_read_without_its_notes(@TempDir Path dir) throws IOException {
        Path table = Files.writeString(dir.resolve("floors.tsv"), "# note\nset\tkind\t0.5\n\n");
        assertThat(Floor.read(table)).containsExactly(new Floor("set", "kind", 0.5));
    }

    @Test
    void a_broken_table_is_refused_with_its_line(@TempDir Path dir) throws IOException {
        Path table = Files.writeString(dir.resolve("floors.tsv"), "set\tkind\t0.5\nset\tkind\n");
        assertThatThrownBy(() -> Floor.read(table))
                .isInstanceOf(GoldException.class)
                .hasMessage("floors.tsv:2: three columns are wanted: set, measure, floor");
        Files.writeString(table, "set\tkind\tmuch\n");
        assertThatThrownBy(() -> Floor.read(table)).hasMessage("floors.tsv:1: not a number: much");
    }
}
