package readout.engine;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.IntStream;
import readout.actor.Parties;
import readout.language.LanguageEngine;
import readout.language.Sentence;
import readout.language.Trees;
import readout.lexicon.Lexicon;
import readout.model.Article;
import readout.model.Published;
import readout.model.Span;
import readout.pipeline.ArticleReader;
import readout.statement.Ground;
import readout.statement.StatementReader;
import readout.time.TimeReader;

/**
 * Prints how much processor time statements take beside CoreNLP's quotation pipeline, on the same texts in one run and thread, models
 * loaded before. The first third of the texts warms each up and is not measured. Argument: a file of texts, apart by lines of {@code ---}.
 */
final class StatementSpeed {
    private StatementSpeed() {}

    private interface Work {
        void on(String text);
    }

    public static void main(String... arguments) throws IOException {
        List<String> texts = List.of(
                Files.readString(Path.of(arguments[0]), StandardCharsets.UTF_8).split("\n---\n"));
        Lexicon lexicon = Lexicon.bundled();
        LanguageEngine engine = CoreNlpEngine.load();
        ArticleReader reader = new ArticleReader(engine, lexicon, "speed");
        double whole = seconds("whole extraction", texts, text -> reader.read(Article.of("speed", text)));
        List<Ground> grounds =
                texts.stream().map(text -> ground(engine, lexicon, text)).toList();
        StatementReader statements = new StatementReader(lexicon);
        double alone = seconds(
                "statements alone, over parsed sentences",
                texts,
                text -> statements.read(grounds.get(texts.indexOf(text))));
        StanfordCoreNLP quotes = quotes();
        double theirs = seconds("CoreNLP's quote pipeline", texts, text -> quotes.annotate(new Annotation(text)));
        System.out.println("ratio to the whole extraction " + shown(theirs / whole) + ", to statements alone "
                + shown(theirs / alone));
    }

    private static Ground ground(LanguageEngine engine, Lexicon lexicon, String text) {
        List<Span> blocks = List.of(new Span(0, text.length()));
        List<Sentence> sentences = engine.sentences(text, blocks);
        Trees trees = new Trees(engine, sentences);
        IntStream.range(0, sentences.size()).forEach(trees::of);
        Parties parties = Parties.find(lexicon, text, sentences, Article.of("speed", text));
        return new Ground(
                text, blocks, sentences, parties, new TimeReader().read(text, sentences, Published.UNKNOWN), trees);
    }

    private static StanfordCoreNLP quotes() {
        RedwoodConfiguration.current().clear().apply();
        Properties settings = new Properties();
        settings.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
        settings.setProperty("coref.algorithm", "statistical");
        return new StanfordCoreNLP(settings);
    }

    private static double seconds(String what, List<String> texts, Work work) {
        int warm = texts.size() / 3;
        texts.subList(0, warm).forEach(work::on);
        List<String> measured = texts.subList(warm, texts.size());
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        measured.forEach(work::on);
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
        System.out.println(what + ": " + shown(seconds) + " s of processor time for " + measured.size() + " texts");
        return seconds;
    }

    private static String shown(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
