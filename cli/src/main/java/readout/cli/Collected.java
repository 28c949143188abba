package readout.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import readout.model.Article;
import readout.model.Notice;
import readout.source.Captured;
import readout.source.Captures;
import readout.source.SourceOptions;
import readout.source.Sources;

/**
 * All articles that the inputs hold, as they are: nothing is parsed.
 *
 * @param failed how many inputs could not be read, or not wholly
 */
record Collected(List<Article> articles, int failed) {
    static Collected of(Context context, List<String> inputs, RunOptions options) throws IOException {
        List<Article> articles = new ArrayList<>();
        try (Failures failures = Failures.of(context.console(), options);
                Progress progress = Progress.of(context.console(), "Reading");
                Captures captures = new Sources(SourceOptions.DEFAULT)
                        .open(inputs, context.console().in())) {
            while (captures.hasNext()) {
                switch (captures.next()) {
                    case Captured.Failed failed -> failures.failed(failed);
                    case Captured.Skipped skipped -> failures.skipped(skipped);
                    case Captured.Read read -> {
                        progress.step();
                        Optional<Notice> damage = Reader.damage(read);
                        if (damage.isPresent()) {
                            failures.damaged(read, damage.get());
                        }
                        articles.add(read.article());
                    }
                }
            }
            return new Collected(articles, failures.failed());
        }
    }

    /** Computes something from all articles with so many threads. */
    <T> T computed(int jobs, Function<List<Article>, T> work) {
        try (ForkJoinPool threads = new ForkJoinPool(jobs)) {
            return threads.submit(() -> work.apply(articles)).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** @param found how many records were printed */
    Exit exit(int found) {
        if (failed > 0) {
            return Exit.PARTLY;
        }
        return found == 0 ? Exit.NOTHING : Exit.DONE;
    }
}
