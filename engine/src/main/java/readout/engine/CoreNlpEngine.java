package readout.engine;

import edu.stanford.nlp.ie.crf.TabledNames;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.tagger.maxent.TabledTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import readout.language.Dependencies;
import readout.language.LanguageEngine;
import readout.language.NameType;
import readout.language.Sentence;
import readout.language.Token;
import readout.model.Span;

/**
 * English through Stanford CoreNLP 4.5: tokeniser, tagger, lemmas and the four-class CoNLL name model for every sentence, the neural
 * dependency parser for those that are asked for. Models are loaded once, by {@link #load()} (a few seconds, about 430 MB of heap, and up to 100 MB more for what is kept of words).
 */
public final class CoreNlpEngine implements LanguageEngine {
    /** Name and version, known without loading. */
    public static final String NAME = "CoreNLP 4.5.10 (conll.4class, nndep UD)";

    static final String NAMES = "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz";
    static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";
    /** A longer sentence is a table or a broken page: it is not parsed. */
    private static final int LONGEST_PARSED = 150;

    private final StanfordCoreNLP tokens;
    private final TabledTagger tagger;
    private final MorphaAnnotator lemmas = new MorphaAnnotator(false);
    private final Names names;
    private final TransitionParser parser;

    private CoreNlpEngine(TabledTagger tagger, Names names, TransitionParser parser) {
        this.tokens = new StanfordCoreNLP(settings());
        this.tagger = tagger;
        this.names = names;
        this.parser = parser;
    }

    /** Loads the models from the class path. */
    public static CoreNlpEngine load() {
        RedwoodConfiguration.current().clear().apply();
        return new CoreNlpEngine(new TabledTagger(TAGGER), new Names(new TabledNames(NAMES)), parser());
    }

    private static TransitionParser parser() {
        try {
            return new TransitionParser(ParserModel.read(CoreNlpEngine.class.getClassLoader(), PARSER));
        } catch (IOException e) {
            throw new UncheckedIOException("the parser's model cannot be read: " + e.getMessage(), e);
        }
    }

    /** The models that are not on the class path. */
    public static List<String> missingModels() {
        ClassLoader loader = CoreNlpEngine.class.getClassLoader();
        return Stream.of(TAGGER, NAMES, PARSER)
                .filter(model -> loader.getResource(model) == null)
                .toList();
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("annotators", "tokenize");
        settings.setProperty("tokenize.options", "untokenizable=noneDelete");
        return settings;
    }

    @Override
    public List<Sentence> sentences(String text, List<Span> blocks) {
        List<Sentence> sentences = new ArrayList<>();
        for (int block = 0; block < blocks.size(); block++) {
            sentences.addAll(read(text, blocks.get(block), block));
        }
        return sentences;
    }

    private List<Sentence> read(String text, Span block, int number) {
        Annotation annotation = new Annotation(Apostrophes.straight(block.of(text)));
        tokens.annotate(annotation);
        List<List<CoreLabel>> found = annotation.get(CoreAnnotations.SentencesAnnotation.class).stream()
                .map(map -> map.get(CoreAnnotations.TokensAnnotation.class))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
        found.forEach(this::tag);
        lemmas.annotate(annotation);
        found.forEach(names::label);
        return found.stream()
                .map(sentence -> sentence(sentence, block.start(), number))
                .toList();
    }

    private void tag(List<CoreLabel> sentence) {
        List<String> tags = tagger.tags(sentence);
        for (int i = 0; i < tags.size(); i++) {
            sentence.get(i).setTag(tags.get(i));
        }
    }

    private static Sentence sentence(List<CoreLabel> labels, int offset, int block) {
        Slips.mend(labels);
        return new Sentence(
                block, labels.stream().map(label -> token(label, offset)).toList());
    }

    private static Token token(CoreLabel label, int offset) {
        return new Token(
                new Span(offset + label.beginPosition(), offset + label.endPosition()),
                label.originalText(),
                label.lemma(),
                label.tag(),
                nameType(label.ner()));
    }

    static NameType nameType(String label) {
        return switch (label) {
            case "PERSON" -> NameType.PERSON;
            case "ORGANIZATION" -> NameType.ORGANISATION;
            case "LOCATION" -> NameType.PLACE;
            case "MISC" -> NameType.OTHER;
            default -> NameType.NONE;
        };
    }

    @Override
    public Dependencies parse(Sentence sentence) {
        if (sentence.size() > LONGEST_PARSED) {
            return flat(sentence.size());
        }
        return parser.parse(sentence);
    }

    private static Dependencies flat(int size) {
        int[] heads = new int[size];
        Arrays.fill(heads, -1);
        return new Dependencies(heads, Collections.nCopies(size, "root"));
    }

    @Override
    public String describe() {
        return NAME;
    }
}
