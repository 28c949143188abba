package readout.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far a command is, on a terminal only. */
interface Progress extends AutoCloseable {
    void step();

    @Override
    void close();

    /** @param task what is done: {@code Reading} */
    static Progress of(Console console, String task) {
        return console.lively() ? new Bar(console, task) : new Silent();
    }

    /** Draws nothing. */
    final class Silent implements Progress {
        @Override
        public void step() {}

        @Override
        public void close() {}
    }

    /** Counts articles; how many there will be is not known. */
    final class Bar implements Progress {
        private static final int REDRAWN_EVERY = 250;
        private final ProgressBar bar;

        Bar(Console console, String task) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setUnit(" articles", 1)
                    .setInitialMax(-1)
                    .setUpdateIntervalMillis(REDRAWN_EVERY)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(console.err()))
                    .build();
        }

        @Override
        public void step() {
            bar.step();
        }

        @Override
        public void close() {
            bar.close();
        }
    }
}
