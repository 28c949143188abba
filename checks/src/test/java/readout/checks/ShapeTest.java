package readout.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Sizes that keep the sources readable. They hold for what ships; files of tests are held to their length only. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShapeTest {
    private static final int LONGEST_FILE = 400;
    private static final int LONGEST_METHOD = 60;
    private static final int LONG_METHOD = 20;
    private static final int MEDIAN_METHOD = 5;
    private static final int MOST_PARAMETERS = 4;

    private final List<Method> methods = Methods.of(Project.sources("main"));

    @Test
    void files_stay_under_400_lines() {
        assertThat(Stream.of("main", "test").flatMap(kind -> Project.sources(kind).stream()))
                .allSatisfy(file -> assertThat(Project.text(file).lines().count())
                        .as("lines of %s", file)
                        .isLessThan(LONGEST_FILE));
    }

    @Test
    void half_of_all_methods_have_at_most_5_lines() {
        assertThat(length(0.5)).isLessThanOrEqualTo(MEDIAN_METHOD);
    }

    @Test
    void nineteen_of_twenty_methods_have_less_than_20_lines() {
        assertThat(length(0.95)).isLessThan(LONG_METHOD);
    }

    @Test
    void no_method_has_more_than_60_lines() {
        assertThat(methods)
                .filteredOn(method -> method.length() > LONGEST_METHOD)
                .isEmpty();
    }

    @Test
    void methods_take_at_most_4_parameters() {
        assertThat(methods)
                .filteredOn(method -> method.parameters() > MOST_PARAMETERS)
                .isEmpty();
    }

    /** The length that a share of all methods does not exceed. */
    private int length(double share) {
        List<Integer> lengths = methods.stream().map(Method::length).sorted().toList();
        assertThat(lengths).isNotEmpty();
        return lengths.get((int) Math.ceil(share * lengths.size()) - 1);
    }

    @Test
    void a_method_is_measured_without_its_comments_and_braces() {
        Path file = Project.root().resolve("checks/src/test/java/readout/checks/Project.java");
        assertThat(Methods.of(List.of(file)))
                .filteredOn(method -> method.place().endsWith(" root"))
                .extracting(Method::length)
                .containsExactly(2);
    }
}
