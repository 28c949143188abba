package edu.stanford.nlp.ie.crf;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.WordShapeClassifier;
import edu.stanford.nlp.sequences.ExactBestSequenceFinder;
import edu.stanford.nlp.sequences.FeatureFactory;
import edu.stanford.nlp.util.PaddedList;
import edu.stanford.nlp.util.Triple;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The name model of CoreNLP with the numbers of its features kept for each word instead of spelled out and looked up for each token: same
 * model, same features, and the library's own inference over them. It stands in the library's package because the index of the features
 * is open to that package alone.
 *
 * <p>Only for models with the features of the library's {@code english.conll.4class.distsim}. Safe for use by several threads.
 */
public final class TabledNames extends CRFClassifier<CoreLabel> {
    /** The words that are kept; a kilobyte each. Which these are depends on what was read; the numbers do not. */
    private static final int KEPT = 20_000;
    /** How many words to each side are seen without their order. */
    private static final int WIDTH = 4;

    private static final Pattern TITLE = Pattern.compile("(?:Mr|Ms|Mrs|Dr|Miss|Sen|Judge|Sir)\\.?");

    private final Map<String, Known> words = new ConcurrentHashMap<>();
    private final Known outside;
    private final int any;
    private final int follows;

    /** @param resource the model's name on the class path */
    public TabledNames(String resource) {
        super();
        try {
            loadClassifier(resource);
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException("the model of names cannot be read: " + resource, e);
        }
        getCliquePotentialFunctionForTest();
        outside = known("", "", new String[] {"null", "", "null"});
        any = one("###");
        follows = pair("PSEQ");
    }

    /** The label of each token: {@code PERSON}, {@code O}, …; they need a word and a tag. */
    public List<String> labels(List<CoreLabel> tokens) {
        int[][][] features = new Sentence(tokens).features();
        TestSequenceModel model = new TestSequenceModel(getCliqueTree(new Triple<>(features, new int[0], null)));
        int[] best = new ExactBestSequenceFinder().bestSequence(model);
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            labels.add(classIndex.get(best[i + windowSize - 1]));
        }
        return labels;
    }

    /** The number of a feature of one label, or -1. */
    private int one(String feature) {
        return featureIndex.indexOf(feature.concat("|C"));
    }

    /** The number of a feature of two labels in a row, or -1. */
    private int pair(String feature) {
        return featureIndex.indexOf(feature.concat("|CpC"));
    }

    /**
     * What is known of a word, whatever stands around it.
     *
     * @param word in American spelling
     * @param shape its pattern of letters and digits
     * @param cluster the class of words like it
     * @param own the features of its label
     * @param before those of the next word's label
     * @param after those of the label of the word before
     * @param wideBefore the feature of the labels of the four words after it
     * @param wideAfter the feature of the labels of the four words before it
     * @param second its features of its label and the one before it
     * @param first its features of its label and the next
     * @param third its feature of the two labels before it
     */
    private record Known(
            String word,
            String shape,
            String cluster,
            int[] own,
            int[] before,
            int[] after,
            int wideBefore,
            int wideAfter,
            int[] second,
            int[] first,
            int third) {}

    private Known known(CoreLabel token) {
        String text = token.word();
        Known known = words.get(text);
        if (known == null) {
            String word = flags.wordFunction.apply(text);
            String cluster = cluster(text);
            known = known(word, WordShapeClassifier.wordShape(word, flags.wordShape, knownLCWords), new String[] {
                cluster, cluster, null
            });
            if (words.size() < KEPT) {
                words.put(text, known);
            }
        }
        return known;
    }

    /** The library tells the cluster of a word only by noting it on a token whose features are asked for. */
    private String cluster(String text) {
        CoreLabel token = new CoreLabel();
        token.setWord(text);
        token.set(CoreAnnotations.ShapeAnnotation.class, "");
        featureFactories.getFirst().getCliqueFeatures(new PaddedList<>(List.of(token), pad), 0, FeatureFactory.cliqueC);
        return token.get(CoreAnnotations.DistSimAnnotation.class);
    }

    /** @param clusters as features of one label and of two have it, and the shape where it is not that of the word */
    private Known known(String word, String shape, String[] clusters) {
        String near = clusters[0];
        String far = clusters[1];
        String next = clusters[2] == null ? shape : clusters[2];
        return new Known(
                word,
                shape,
                far,
                own(word, shape, near),
                found(one(word + "-PW"), one(near + "-PDISTSIM"), one(shape + "-PTYPE")),
                found(one(word + "-NW"), one(near + "-NDISTSIM"), one(shape + "-NTYPE")),
                one(word + "-DISJP"),
                one(word + "-DISJN"),
                found(pair(word + "-PSEQW"), pair(far + "-PSEQcDS"), pair(shape + "-PSEQcS"), pair(shape + "-TPS2")),
                found(pair(word + "-PSEQpW"), pair(far + "-PSEQpDS"), pair(shape + "-PSEQpS")),
                pair(next + "-TNS1"));
    }

    private int[] own(String word, String shape, String cluster) {
        Features features = new Features();
        features.add(one(cluster + "-DISTSIM"));
        features.add(TITLE.matcher(word).matches() ? one("IS_TITLE") : -1);
        features.add(one(word + "-WORD"));
        features.add(one(shape + "-TYPE"));
        String marked = '<' + word + '>';
        for (int i = 2; i <= marked.length(); i++) {
            features.add(one('#' + marked.substring(0, i) + '#'));
        }
        for (int i = 1; i < marked.length() - 1; i++) {
            features.add(one('#' + marked.substring(i) + '#'));
        }
        return features.all();
    }

    private static int[] found(int... features) {
        Features found = new Features();
        found.addAll(features);
        return found.all();
    }

    /** Numbers of features; those that the model does not have are left out. */
    private static final class Features {
        private int[] numbers = new int[64];
        private int size;

        void add(int number) {
            if (number >= 0) {
                if (size == numbers.length) {
                    numbers = Arrays.copyOf(numbers, 2 * size);
                }
                numbers[size++] = number;
            }
        }

        void addAll(int[] more) {
            for (int number : more) {
                add(number);
            }
        }

        int[] all() {
            return Arrays.copyOf(numbers, size);
        }
    }

    /** One sentence whose features are found. */
    private final class Sentence {
        private final List<Known> known;
        private final Occurrences occurrences;

        Sentence(List<CoreLabel> tokens) {
            this.known = tokens.stream().map(TabledNames.this::known).toList();
            this.occurrences =
                    new Occurrences(tokens, known.stream().map(Known::word).toList());
        }

        int[][][] features() {
            int[][][] features = new int[known.size()][][];
            for (int i = 0; i < features.length; i++) {
                features[i] = new int[][] {single(i), pairs(i)};
            }
            return features;
        }

        private Known at(int place) {
            return place < 0 || place >= known.size() ? outside : known.get(place);
        }

        private int[] single(int place) {
            Features features = new Features();
            Known here = at(place);
            features.addAll(here.own());
            features.addAll(at(place - 1).before());
            features.addAll(at(place + 1).after());
            features.add(any);
            addShapes(features, place);
            occurrences.patterns(place).forEach(pattern -> features.add(one(pattern)));
            addWide(features, place);
            return features.all();
        }

        private void addShapes(Features features, int place) {
            String shape = at(place).shape();
            Known last = at(place - 1);
            Known next = at(place + 1);
            features.add(one(last.word() + "..." + shape + "-PW_CTYPE"));
            features.add(one(shape + "..." + next.word() + "-NW_CTYPE"));
            features.add(one(last.shape() + "..." + shape + "-PCTYPE"));
            features.add(one(shape + "..." + next.shape() + "-CNTYPE"));
            features.add(one(last.shape() + "..." + shape + "..." + next.shape() + "-PCNTYPE"));
            if (last.word().length() <= 3) {
                features.add(one(at(place - 2).word() + "..." + shape + "-PPW_CTYPE"));
            }
            if (next.word().length() <= 3) {
                features.add(one(at(place + 2).word() + "..." + shape + "-NNW_CTYPE"));
            }
        }

        private void addWide(Features features, int place) {
            for (int i = 1; i <= WIDTH; i++) {
                if (isNew(place, i, 1)) {
                    features.add(at(place + i).wideAfter());
                }
                if (isNew(place, i, -1)) {
                    features.add(at(place - i).wideBefore());
                }
            }
        }

        private boolean isNew(int place, int distance, int way) {
            String word = at(place + way * distance).word();
            for (int i = 1; i < distance; i++) {
                if (at(place + way * i).word().equals(word)) {
                    return false;
                }
            }
            return true;
        }

        private int[] pairs(int place) {
            Features features = new Features();
            Known here = at(place);
            Known last = at(place - 1);
            features.add(follows);
            features.addAll(here.second());
            features.addAll(last.first());
            features.add(at(place + 1).third());
            features.add(pair(last.word() + '-' + here.word() + "-PSEQW2"));
            features.add(pair(last.cluster() + '-' + here.cluster() + "-PSEQpcDS"));
            features.add(pair(last.shape() + '-' + here.shape() + "-TYPES"));
            return features.all();
        }
    }
}
