package readout.server.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathIdTest {
    @ParameterizedTest
    @CsvSource({
        "hakan-fidan, hakan-fidan",
        "corpus/12, corpus~2F12",
        "a~2Fb, a~7E2Fb",
        "a%2Fb, a~252Fb",
        "01_wire.txt, 01_wire.txt",
        "page.json, page~2Ejson",
        ".., ~2E.",
        "ə, ~C9~99"
    })
    void an_id_is_one_segment_of_a_path(String id, String segment) {
        assertThat(PathId.encode(id)).isEqualTo(segment);
        assertThat(PathId.decode(segment)).isEqualTo(id);
    }

    @Test
    void any_id_comes_back() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            String id = random.ints(random.nextInt(12), 1, 0x2FFF)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            assertThat(PathId.encode(id)).matches("[A-Za-z0-9._~-]*").doesNotEndWith(".json");
            assertThat(PathId.decode(PathId.encode(id))).isEqualTo(id);
        }
    }

    @Test
    void what_is_no_escape_stands_for_itself() {
        assertThat(PathId.decode("a~zz~2")).isEqualTo("a~zz~2");
    }
}
