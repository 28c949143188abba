package readout.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.BiPredicate;
import readout.language.LanguageEngine;
import readout.lexicon.Lexicon;
import readout.model.Article;
import readout.model.Holding;
import readout.model.Provenance;
import readout.model.Reading;
import readout.pipeline.ArticleReader;
import readout.source.Captures;
import readout.source.SourceOptions;
import readout.source.Sources;

/** Reads inputs with several threads and sorts what comes out: readings to the command, failures to the log. */
final class ReadingRun {
    private final Context context;
    private final ReadOptions options;

    private final List<Holding> holders;

    ReadingRun(Context context, ReadOptions options) {
        this(context, options, List.of());
    }

    /** @param holders of offices, besides those that the options name */
    ReadingRun(Context context, ReadOptions options, List<Holding> holders) {
        this.context = context;
        this.options = options;
        this.holders = holders;
    }

    /** What a command does with the readings. */
    interface Sink {
        /** A reading, in the order of the inputs. */
        void read(Reading reading) throws IOException;

        /** An article that needed no reading. */
        default void known(Article article) {}

        /** Nothing came for about a second. */
        default void idle() {}
    }

    /** How many articles there were, and how many inputs failed or were passed over. */
    record Tally(int articles, int failed, int skipped) {
        Exit exit() {
            if (failed > 0) {
                return Exit.PARTLY;
            }
            return articles == 0 ? Exit.NOTHING : Exit.DONE;
        }
    }

    /** Reads everything that the inputs hold. */
    Tally run(List<String> inputs, Sink sink) throws IOException {
        return run(inputs, (article, provenance) -> false, sink);
    }

    /** @param known whether an article need not be read */
    Tally run(List<String> inputs, BiPredicate<Article, Provenance> known, Sink sink) throws IOException {
        try (Failures failures = Failures.of(context.console(), options.run())) {
            Lexicon lexicon = options.lexicon().lexicon(holders, failures);
            if (!options.stats()) {
                return run(inputs, reader(context.engine().get(), lexicon, known), sink, failures);
            }
            CountingEngine engine = new CountingEngine(context.engine().get());
            Tally tally = run(inputs, reader(engine, lexicon, known), sink, failures);
            context.console().say(tally.articles() + " articles, " + engine.summary(options.jobs()));
            return tally;
        }
    }

    private Reader reader(LanguageEngine engine, Lexicon lexicon, BiPredicate<Article, Provenance> known) {
        ArticleReader articles = new ArticleReader(engine, lexicon, Version.number(), options.deeds());
        Provenance provenance = articles.provenance();
        return new Reader(articles, options.date(), article -> known.test(article, provenance));
    }

    private Tally run(List<String> inputs, Reader reader, Sink sink, Failures failures) throws IOException {
        try (Progress progress = Progress.of(context.console(), "Reading");
                Captures captures = new Sources(SourceOptions.DEFAULT)
                        .open(inputs, context.console().in())) {
            Sorted sorted = new Sorted(sink, failures, progress);
            new ParallelReading(reader::read, options.jobs()).run(captures, sorted);
            return sorted.tally();
        }
    }

    /** Gives every outcome to where it belongs. */
    private static final class Sorted implements Outcomes {
        private final Sink sink;
        private final Failures failures;
        private final Progress progress;
        private int articles;

        Sorted(Sink sink, Failures failures, Progress progress) {
            this.sink = sink;
            this.failures = failures;
            this.progress = progress;
        }

        @Override
        public void take(Outcome outcome) throws IOException {
            switch (outcome) {
                case Outcome.Failed failed -> failures.failed(failed.captured());
                case Outcome.Skipped skipped -> failures.skipped(skipped.captured());
                case Outcome.Known known -> known(known);
                case Outcome.Read read -> read(read);
            }
        }

        private void known(Outcome.Known known) {
            articles++;
            progress.step();
            sink.known(known.article());
        }

        private void read(Outcome.Read read) throws IOException {
            articles++;
            progress.step();
            if (read.damage().isPresent()) {
                failures.damaged(read.captured(), read.damage().get());
            }
            sink.read(read.reading());
        }

        @Override
        public void idle() {
            sink.idle();
        }

        Tally tally() {
            return new Tally(articles, failures.failed(), failures.skipped());
        }
    }
}
