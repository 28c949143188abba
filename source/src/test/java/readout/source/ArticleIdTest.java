package readout.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.model.Basis;
import readout.model.Edtf;
import readout.model.Published;

class ArticleIdTest {
    /** As {@code printf 'Envoys meet\nThey met.\n2022-06-28\nThe Meridian' | sha256sum} begins. */
    @Test
    void an_id_is_the_beginning_of_a_hash_of_what_was_published() {
        String id = ArticleId.of(
                Optional.of("Envoys meet"),
                "They met.",
                Published.on(Edtf.of("2022-06-28"), Basis.METADATA),
                Optional.of("The Meridian"));
        assertThat(id).isEqualTo("9f024ab7befc9662");
    }

    @Test
    void another_day_is_another_article() {
        assertThat(of("2022-06-28")).isNotEqualTo(of("2022-06-29")).isEqualTo(of("2022-06-28"));
    }

    private static String of(String day) {
        return ArticleId.of(
                Optional.empty(), "They met.", Published.on(Edtf.of(day), Basis.METADATA), Optional.empty());
    }
}
