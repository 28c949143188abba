package readout.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import readout.language.Dependencies;
import readout.language.LanguageEngine;
import readout.language.Sentence;
import readout.model.Span;

/** An engine that is loaded when the first text is read. Its name is known before. */
final class LazyEngine implements LanguageEngine {
    private final String name;
    private final Supplier<? extends LanguageEngine> load;
    private volatile Optional<LanguageEngine> loaded = Optional.empty();

    LazyEngine(String name, Supplier<? extends LanguageEngine> load) {
        this.name = name;
        this.load = load;
    }

    private LanguageEngine engine() {
        return loaded.orElseGet(this::loadOnce);
    }

    private synchronized LanguageEngine loadOnce() {
        LanguageEngine engine = loaded.orElseGet(load);
        loaded = Optional.of(engine);
        return engine;
    }

    @Override
    public List<Sentence> sentences(String text, List<Span> blocks) {
        return engine().sentences(text, blocks);
    }

    @Override
    public Dependencies parse(Sentence sentence) {
        return engine().parse(sentence);
    }

    @Override
    public String describe() {
        return name;
    }
}
