package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.source.Captured;

class ParallelReadingTest {
    private static Captured input(int i) {
        return new Captured.Failed("input", Integer.toString(i), "test", "");
    }

    private static Outcome slowAtFirst(Captured captured) {
        for (int i = Integer.parseInt(captured.place()); i < 40; i++) {
            Thread.yield();
        }
        return new Outcome.Failed((Captured.Failed) captured);
    }

    private static String place(Outcome outcome) {
        return outcome instanceof Outcome.Failed failed ? failed.captured().place() : "";
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void outcomes_come_in_the_order_of_the_inputs(int jobs) throws IOException {
        List<String> places = new ArrayList<>();
        new ParallelReading(ParallelReadingTest::slowAtFirst, jobs)
                .run(
                        IntStream.range(0, 100)
                                .mapToObj(ParallelReadingTest::input)
                                .iterator(),
                        o -> places.add(place(o)));
        assertThat(places)
                .isEqualTo(IntStream.range(0, 100).mapToObj(Integer::toString).toList());
    }

    @Test
    void only_a_few_articles_are_held_at_a_time() throws IOException {
        AtomicInteger held = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Iterator<Captured> counted = IntStream.range(0, 500)
                .mapToObj(i -> {
                    most.accumulateAndGet(held.incrementAndGet(), Math::max);
                    return input(i);
                })
                .iterator();
        new ParallelReading(ParallelReadingTest::slowAtFirst, 2).run(counted, outcome -> held.decrementAndGet());
        assertThat(held).hasValue(0);
        assertThat(most.get()).isBetween(2, 10);
    }
}
