package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.testkit.Samples;
import readout.wire.ReadingJson;

class RehearsalTest {
    @TempDir
    Path dir;

    @Test
    void it_says_nothing_and_leaves_nothing() throws IOException {
        Path temporary = Files.createDirectory(dir.resolve("tmp"));
        String lines = Samples.all().stream().map(ReadingJson::write).collect(Collectors.joining("\n"));
        Path readings = Inputs.file(dir, "readings.jsonl", lines);
        try (Child child =
                Child.start(Rehearsal.class, List.of("-Djava.io.tmpdir=" + temporary), readings.toString())) {
            assertThat(child.ended("")).isEqualTo(new Ran(0, "", ""));
        }
        assertThat(temporary.toFile().list()).noneMatch(name -> name.startsWith("readout-"));
    }
}
