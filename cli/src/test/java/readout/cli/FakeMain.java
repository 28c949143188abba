package readout.cli;

import java.util.List;
import readout.language.Dependencies;
import readout.language.LanguageEngine;
import readout.language.Sentence;
import readout.model.Span;
import readout.testkit.FakeEngine;

/** The program with an engine of regular expressions, which takes {@code -Dpause=} milliseconds for each article. */
final class FakeMain {
    private FakeMain() {}

    public static void main(String[] arguments) {
        System.exit(Cli.run(Main.context(() -> new Slow(new FakeEngine(), Integer.getInteger("pause", 0))), arguments));
    }

    private record Slow(FakeEngine engine, int pause) implements LanguageEngine {
        @Override
        public List<Sentence> sentences(String text, List<Span> blocks) {
            try {
                Thread.sleep(pause);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return engine.sentences(text, blocks);
        }

        @Override
        public Dependencies parse(Sentence sentence) {
            return engine.parse(sentence);
        }

        @Override
        public String describe() {
            return engine.describe();
        }
    }
}
