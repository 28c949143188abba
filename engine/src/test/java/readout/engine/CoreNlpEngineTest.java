package readout.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ie.crf.TabledNames;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.tagger.maxent.TabledTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import readout.language.NameType;
import readout.language.Sentence;
import readout.model.Span;

/** Tokens, tags, lemmas and names against those of CoreNLP's own pipeline. */
class CoreNlpEngineTest {
    private static CoreNlpEngine engine;
    private static StanfordCoreNLP library;

    @BeforeAll
    static void load() {
        engine = CoreNlpEngine.load();
        library = new StanfordCoreNLP(settings());
    }

    private static Properties settings() {
        RedwoodConfiguration.current().clear().apply();
        Properties settings = new Properties();
        settings.setProperty("annotators", "tokenize,pos,lemma,ner");
        settings.setProperty("pos.model", CoreNlpEngine.TAGGER);
        settings.setProperty("ner.model", CoreNlpEngine.NAMES);
        settings.setProperty("ner.useSUTime", "false");
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("ner.applyNumericClassifiers", "false");
        settings.setProperty("ner.buildEntityMentions", "false");
        settings.setProperty("ner.statisticalOnly", "true");
        settings.setProperty("ner.rulesOnly", "false");
        settings.setProperty("tokenize.options", "untokenizable=noneDelete");
        return settings;
    }

    @Test
    void reads_the_corpus_as_the_library_does() throws IOException {
        List<String> texts = corpus();
        assertThat(texts).hasSizeGreaterThan(1_000);
        for (String text : texts) {
            assertThat(ours(text)).isEqualTo(theirs(text));
        }
    }

    @Test
    void reads_words_that_a_hyphen_joins_as_the_library_does() {
        String text = "The Geneva-based agency and the pro-Lisbon Jean-Luc-Marie Alain-Neto met in Baden-Baden, "
                + "as did Berlin -Potsdam and the Oslo-";
        assertThat(ours(text)).isEqualTo(theirs(text));
    }

    @Test
    void reads_names_that_come_again_as_the_library_does() {
        String text =
                "Ana Lind visited Oslo before Ana Lind left, and Lind said that Oslo was cold; Mr. Lind of Oslo harbour "
                        + "slept. THE NEWS OF TODAY from 3,5 km away: Programme 12-A, e.g. \u00e9t\u00e9 \ud83d\ude00!";
        assertThat(ours(text)).isEqualTo(theirs(text));
    }

    @Test
    void reads_one_word_and_no_word() {
        assertThat(ours("Oslo")).isEqualTo(theirs("Oslo"));
        assertThat(ours(" ")).isEmpty();
    }

    @Test
    void names_a_model_that_is_not_there() {
        assertThatThrownBy(() -> new TabledNames("no/such.ser.gz")).hasMessageContaining("no/such.ser.gz");
        assertThatThrownBy(() -> new TabledTagger("no/such.tagger")).isInstanceOf(RuntimeException.class);
    }

    /** Every line of what the project has to read, articles in JSON with their line ends. */
    private static List<String> corpus() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String folder : List.of("articles", "short", "news", "sentences", "statements")) {
            try (Stream<Path> files = Files.list(Path.of("../corpus").resolve(folder))) {
                for (Path file :
                        files.filter(CoreNlpEngineTest::isText).sorted().toList()) {
                    texts.addAll(lines(file));
                }
            }
        }
        return texts;
    }

    private static boolean isText(Path file) {
        return Files.isRegularFile(file) && !file.getFileName().toString().startsWith("gold");
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replace("\\n", "\n").replace("\\\"", "\""))
                .toList();
    }

    private static List<String> ours(String text) {
        return engine.sentences(text, List.of(new Span(0, text.length()))).stream()
                .map(CoreNlpEngineTest::shown)
                .toList();
    }

    private static String shown(Sentence sentence) {
        StringBuilder shown = new StringBuilder();
        sentence.tokens()
                .forEach(token -> shown.append(token.word())
                        .append('/')
                        .append(token.tag())
                        .append('/')
                        .append(token.lemma())
                        .append('/')
                        .append(token.name())
                        .append(' '));
        return shown.toString();
    }

    private static List<String> theirs(String text) {
        Annotation annotation = new Annotation(Apostrophes.straight(text));
        library.annotate(annotation);
        return annotation.get(CoreAnnotations.SentencesAnnotation.class).stream()
                .map(sentence -> sentence.get(CoreAnnotations.TokensAnnotation.class))
                .map(CoreNlpEngineTest::shown)
                .toList();
    }

    private static String shown(List<CoreLabel> labels) {
        Slips.mend(labels);
        StringBuilder shown = new StringBuilder();
        for (CoreLabel label : labels) {
            NameType name = CoreNlpEngine.nameType(label.ner());
            shown.append(label.originalText()).append('/').append(label.tag()).append('/');
            shown.append(label.lemma()).append('/').append(name).append(' ');
        }
        return shown.toString();
    }
}
