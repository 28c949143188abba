package edu.stanford.nlp.tagger.maxent;

import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.math.ArrayMath;
import edu.stanford.nlp.util.Pair;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A tagger of CoreNLP whose sums are kept instead of made anew for each pair of tags before a word: same model, same numbers in the same
 * order, same tags. It stands in the library's package because the weights are open to that package alone.
 *
 * <p>Only for models that look at words and the two tags before, as the library's {@code left3words} does. Safe for use by several threads.
 */
public final class TabledTagger {
    /** The words whose own sums are kept: 400 bytes each. Which these are depends on what was read; the numbers do not. */
    private static final int KEPT = 20_000;
    /** Where tables have the tag that stands before the first word. */
    private static final String BEFORE = "NA";

    private final MaxentTagger model;
    private final int tags;
    private final double[] weights;
    /** What the two tags before add to each tag: {@code follow[(second last) * (tags + 1) + last]}. */
    private final double[][] follow;

    private final Map<String, double[]> ofWords = new ConcurrentHashMap<>();

    /**
     * @param resource the model's name on the class path
     * @throws IllegalArgumentException if the model looks at other tags than the two before
     */
    public TabledTagger(String resource) {
        this.model = new MaxentTagger(resource);
        this.tags = model.ySize;
        this.weights = model.getLambdaSolve().lambda;
        List<Pair<Integer, Extractor>> ofTags = model.extractors.dynamic;
        if (model.leftContext != 2 || model.rightContext != 0 || model.hasApproximateScoring() || ofTags.size() != 2) {
            throw new IllegalArgumentException("not a model of the two tags before: " + resource);
        }
        this.follow = new double[(tags + 1) * (tags + 1)][];
        for (int i = 0; i < follow.length; i++) {
            follow[i] = sum(after(name(i / (tags + 1)), name(i % (tags + 1))), ofTags, 0);
        }
    }

    private History after(String secondLast, String last) {
        PairsHolder pairs = new PairsHolder();
        pairs.setSize(3);
        pairs.setTag(0, secondLast);
        pairs.setTag(1, last);
        return new History(0, 2, 2, pairs, model.extractors);
    }

    private String name(int tag) {
        return tag == tags ? BEFORE : model.tags.getTag(tag);
    }

    /** The tag of each word of a sentence. */
    public List<String> tags(List<? extends HasWord> sentence) {
        return new Run()
                .tagSentence(sentence, false).stream().map(TaggedWord::tag).toList();
    }

    private double[] sum(History history, List<Pair<Integer, Extractor>> extractors, int first) {
        double[] sum = new double[tags];
        add(sum, history, extractors, first);
        return sum;
    }

    /** @param first the number of the first extractor in the list's kind: those for rare words are counted after the others */
    private void add(double[] sum, History history, List<Pair<Integer, Extractor>> extractors, int first) {
        for (Pair<Integer, Extractor> extractor : extractors) {
            int[] found = model.fAssociations
                    .get(first + extractor.first())
                    .get(extractor.second().extract(history));
            for (int tag = 0; found != null && tag < tags; tag++) {
                if (found[tag] >= 0) {
                    sum[tag] += weights[found[tag]];
                }
            }
        }
    }

    /** One sentence being tagged. */
    private final class Run extends TestSentence {
        private double[][] fixed = {};
        private double[][][] ofCase = {};
        private int[][] possible = {};

        Run() {
            super(model);
        }

        @Override
        protected void init() {
            super.init();
            fixed = new double[size][];
            ofCase = new double[size][][];
            possible = new int[size][];
        }

        @Override
        public int[] getPossibleValues(int position) {
            int place = position - leftWindow();
            if (place < 0 || place >= size) {
                return super.getPossibleValues(position);
            }
            if (possible[place] == null) {
                possible[place] = super.getPossibleValues(position);
            }
            return possible[place];
        }

        /** The logarithm of how likely each possible tag is after the two tags before, over all tags. */
        @Override
        public double[] scoresOf(int[] sequence, int position) {
            int place = position - leftWindow();
            if (fixed[place] == null) {
                prepare(place);
            }
            double[] all = follow[before(sequence, place, 2) * (tags + 1) + before(sequence, place, 1)].clone();
            for (double[] more : ofCase[place]) {
                ArrayMath.pairwiseAddInPlace(all, more);
            }
            ArrayMath.pairwiseAddInPlace(all, fixed[place]);
            ArrayMath.logNormalize(all);
            return at(all, getPossibleValues(position));
        }

        private static double[] at(double[] all, int[] places) {
            double[] some = new double[places.length];
            for (int i = 0; i < some.length; i++) {
                some[i] = all[places[i]];
            }
            return some;
        }

        private int before(int[] sequence, int place, int back) {
            return place < back ? tags : sequence[place - back + leftWindow()];
        }

        /** Sums up what does not depend on the tags before: the word's own part, that of its neighbours, and capitals at the start. */
        private void prepare(int place) {
            History history = new History(0, size - 1, place, pairs, model.extractors);
            String word = sent.get(place);
            boolean rare = model.isRare(word);
            int common = model.extractors.size();
            double[] around = sum(history, model.extractors.localContext, 0);
            if (rare) {
                add(around, history, model.extractorsRare.localContext, common);
            }
            ArrayMath.pairwiseAddInPlace(around, own(history, word, rare));
            ofCase[place] = rare
                    ? model.extractorsRare.dynamic.stream()
                            .map(extractor -> sum(history, List.of(extractor), common))
                            .toArray(double[][]::new)
                    : new double[0][];
            fixed[place] = around;
        }

        private double[] own(History history, String word, boolean rare) {
            double[] known = ofWords.get(word);
            if (known == null) {
                known = sum(history, model.extractors.local, 0);
                if (rare) {
                    add(known, history, model.extractorsRare.local, model.extractors.size());
                }
                if (ofWords.size() < KEPT) {
                    ofWords.put(word, known);
                }
            }
            return known;
        }
    }
}
