package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import readout.engine.CoreNlpEngine;
import readout.model.Span;
import readout.testkit.FakeEngine;

class LazyEngineTest {
    private final AtomicInteger loaded = new AtomicInteger();
    private final LazyEngine engine = new LazyEngine("fake 1", () -> {
        loaded.incrementAndGet();
        return new FakeEngine();
    });

    @Test
    void its_name_is_known_without_loading() {
        assertThat(engine.describe()).isEqualTo("fake 1");
        assertThat(loaded).hasValue(0);
    }

    @Test
    void several_threads_load_it_once() {
        IntStream.range(0, 64).parallel().forEach(i -> engine.sentences("Snow fell.", List.of(new Span(0, 10))));
        assertThat(loaded).hasValue(1);
    }

    @Test
    void the_models_of_the_real_engine_are_there() {
        assertThat(CoreNlpEngine.missingModels()).isEmpty();
    }
}
