package readout.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import readout.language.Dependencies;
import readout.language.Sentence;
import readout.language.Token;
import readout.model.Span;

class TransitionParserTest {
    private static CoreNlpEngine engine;

    @BeforeAll
    static void load() {
        engine = CoreNlpEngine.load();
    }

    @Test
    void draws_the_trees_of_the_library() throws IOException {
        DependencyParser library = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);
        List<Sentence> sentences = sentences();
        assertThat(sentences).hasSizeGreaterThan(300);
        List<String> ours = sentences.stream()
                .map(sentence -> shown(sentence, engine.parse(sentence)))
                .toList();
        assertThat(ours)
                .isEqualTo(sentences.stream()
                        .map(sentence -> theirs(library, sentence))
                        .toList());
    }

    @Test
    void parses_one_word() {
        Sentence word = read("Talks").getFirst();
        assertThat(shown(word, engine.parse(word))).isEqualTo("Talks/root/-1");
    }

    @Test
    void names_a_model_that_is_not_there() {
        assertThatThrownBy(() -> ParserModel.read(TransitionParserTest.class.getClassLoader(), "no/such.gz"))
                .isInstanceOf(FileNotFoundException.class)
                .hasMessage("no/such.gz");
    }

    private static List<Sentence> sentences() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../corpus/articles"))) {
            List<Sentence> sentences = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                sentences.addAll(read(Files.readString(file, StandardCharsets.UTF_8)));
            }
            return sentences.stream()
                    .filter(sentence -> sentence.size() <= 100)
                    .limit(500)
                    .toList();
        }
    }

    private static List<Sentence> read(String text) {
        return engine.sentences(text, List.of(new Span(0, text.length())));
    }

    private static String shown(Sentence sentence, Dependencies tree) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < sentence.size(); i++) {
            shown.append(i == 0 ? "" : " ").append(sentence.token(i).word());
            shown.append('/').append(tree.relation(i)).append('/').append(tree.head(i));
        }
        return shown.toString();
    }

    private static String theirs(DependencyParser library, Sentence sentence) {
        int[] heads = new int[sentence.size()];
        String[] relations = new String[sentence.size()];
        library.predict(labels(sentence)).typedDependencies().forEach(dependency -> {
            heads[dependency.dep().index() - 1] = dependency.gov().index() - 1;
            relations[dependency.dep().index() - 1] = dependency.reln().toString();
        });
        return shown(sentence, new Dependencies(heads, List.of(relations)));
    }

    private static List<CoreLabel> labels(Sentence sentence) {
        List<CoreLabel> labels = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            CoreLabel label = new CoreLabel();
            label.setWord(token.word());
            label.setValue(token.word());
            label.setTag(token.tag());
            label.setIndex(labels.size() + 1);
            labels.add(label);
        }
        return labels;
    }
}
