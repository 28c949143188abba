package readout.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import readout.language.Dependencies;
import readout.language.Sentence;

/**
 * CoreNLP's neural dependency parser (Chen and Manning 2014) over the same model, with the arithmetic in an order that processors like. The
 * trees are those of the library but for rounding; {@code TransitionParserTest} compares them.
 *
 * <p>What a word contributes to the hidden layer in a slot is kept: for frequent words for good, for others until another takes the place.
 */
final class TransitionParser {
    /** The words that come first in the model are the frequent ones. What they contribute takes 4 kB in each of 18 slots. */
    private static final int FREQUENT = 1_500;
    /** For so many bits of words and slots, what was worked out last is kept too: names come again in an article. Takes 64 MB. */
    private static final int RECENT = 14;
    /** The first slot of a child; before it come three of the stack and three of the buffer. */
    private static final int FIRST_CHILD = 6;
    /** The first slot of a tag; before it come those of the words. */
    private static final int TAGS = 18;
    /** The first slot of a relation; children alone have these. */
    private static final int RELATIONS = 36;
    /** The relation of the whole sentence to its root, the first in the model. */
    private static final int ROOT = 0;

    /** An odd factor that spreads numbers in a row over all bits (the golden ratio). */
    private static final int SPREAD = 0x9E3779B1;

    /** What an item adds to the hidden layer in a slot; the key is of both. */
    private record Recent(int key, float[] sum) {}

    private final ParserModel model;
    private final int[] nothing;
    private final float[] empty;
    private final AtomicReferenceArray<float[]> kept;
    private final AtomicReferenceArray<Recent> recent = new AtomicReferenceArray<>(1 << RECENT);

    TransitionParser(ParserModel model) {
        this.model = model;
        this.nothing = nothing(model);
        this.empty = empty();
        int others = model.embeddings().length - model.words().size();
        this.kept = new AtomicReferenceArray<>((FREQUENT + others) * ParserModel.SLOTS);
    }

    /** What stands in a slot that no token fills. */
    private static int[] nothing(ParserModel model) {
        int[] nothing = new int[ParserModel.SLOTS];
        Arrays.fill(nothing, 0, TAGS, model.word("-NULL-"));
        Arrays.fill(nothing, TAGS, RELATIONS, model.tag("-NULL-"));
        Arrays.fill(nothing, RELATIONS, nothing.length, model.relations().getOrDefault("-NULL-", 0));
        return nothing;
    }

    /** The hidden layer where no slot is filled. */
    private float[] empty() {
        float[] sum = model.bias().clone();
        for (int slot = 0; slot < nothing.length; slot++) {
            addWeighted(sum, nothing[slot], slot, 1);
        }
        return sum;
    }

    /** What an item adds to the hidden layer in a slot, over what the empty slot adds: so empty slots, most of them, cost nothing. */
    private float[] beyondNothing(int item, int slot) {
        float[] sum = new float[model.hidden()];
        addWeighted(sum, item, slot, 1);
        addWeighted(sum, nothing[slot], slot, -1);
        return sum;
    }

    /** What a word that is not frequent adds. Which words are at hand depends on what was read before; the numbers do not. */
    private float[] ofRare(int item, int slot) {
        int key = item * ParserModel.SLOTS + slot;
        int place = (key * SPREAD) >>> (Integer.SIZE - RECENT);
        Recent known = recent.get(place);
        if (known == null || known.key() != key) {
            known = new Recent(key, beyondNothing(item, slot));
            recent.set(place, known);
        }
        return known.sum();
    }

    private void addWeighted(float[] sum, int item, int slot, int sign) {
        float[] embedding = model.embeddings()[item].clone();
        for (int i = 0; i < embedding.length; i++) {
            embedding[i] *= sign;
        }
        int first = slot * embedding.length;
        addRows(sum, Arrays.copyOfRange(model.inputs(), first, first + embedding.length), embedding);
    }

    /** Adds to {@code sum} the rows of a matrix, each times its factor. Eight at a time: this is what the machine's vectors are for. */
    private static void addRows(float[] sum, float[][] rows, float[] factors) {
        int i = 0;
        for (; i + 8 <= factors.length; i += 8) {
            addEight(sum, rows, factors, i);
        }
        for (; i + 4 <= factors.length; i += 4) {
            addFour(sum, rows, factors, i);
        }
        for (; i < factors.length; i++) {
            float[] row = rows[i];
            float factor = factors[i];
            for (int j = 0; j < sum.length; j++) {
                sum[j] += row[j] * factor;
            }
        }
    }

    /** The same as {@link #addFour} twice, so that both round alike. */
    private static void addEight(float[] sum, float[][] rows, float[] factors, int at) {
        float[] a = rows[at];
        float[] b = rows[at + 1];
        float[] c = rows[at + 2];
        float[] d = rows[at + 3];
        float[] e = rows[at + 4];
        float[] f = rows[at + 5];
        float[] g = rows[at + 6];
        float[] h = rows[at + 7];
        float fa = factors[at];
        float fb = factors[at + 1];
        float fc = factors[at + 2];
        float fd = factors[at + 3];
        float fe = factors[at + 4];
        float ff = factors[at + 5];
        float fg = factors[at + 6];
        float fh = factors[at + 7];
        for (int i = 0; i < sum.length; i++) {
            float four = sum[i] + (a[i] * fa + b[i] * fb + c[i] * fc + d[i] * fd);
            sum[i] = four + (e[i] * fe + f[i] * ff + g[i] * fg + h[i] * fh);
        }
    }

    private static void addFour(float[] sum, float[][] rows, float[] factors, int at) {
        float[] a = rows[at];
        float[] b = rows[at + 1];
        float[] c = rows[at + 2];
        float[] d = rows[at + 3];
        float fa = factors[at];
        float fb = factors[at + 1];
        float fc = factors[at + 2];
        float fd = factors[at + 3];
        for (int i = 0; i < sum.length; i++) {
            sum[i] += a[i] * fa + b[i] * fb + c[i] * fc + d[i] * fd;
        }
    }

    Dependencies parse(Sentence sentence) {
        Run run = new Run(sentence);
        ParserState state = run.parsed();
        int[] heads = new int[sentence.size()];
        List<String> relations = new ArrayList<>();
        for (int i = 0; i < heads.length; i++) {
            heads[i] = state.head(i + 1) - 1;
            relations.add(model.labels().get(state.label(i + 1)));
        }
        correctPassives(heads, relations);
        return new Dependencies(heads, relations);
    }

    /** The subject of a verb with a passive auxiliary is a passive subject, as the library has it too. */
    private static void correctPassives(int[] heads, List<String> relations) {
        for (int i = 0; i < heads.length; i++) {
            if (relations.get(i).equals("aux:pass")) {
                for (int j = 0; j < heads.length; j++) {
                    String relation = relations.get(j);
                    if (heads[j] == heads[i] && (relation.equals("nsubj") || relation.equals("csubj"))) {
                        relations.set(j, relation + ":pass");
                    }
                }
            }
        }
    }

    /** One sentence being parsed. */
    private final class Run {
        private final int[] words;
        private final int[] tags;
        private final ParserState state;
        private final float[] hidden = new float[model.hidden()];
        private final float[] scores = new float[2 * model.labels().size() + 1];

        Run(Sentence sentence) {
            int size = sentence.size();
            this.words = new int[size + 1];
            this.tags = new int[size + 1];
            set(0, "-ROOT-", "-ROOT-");
            for (int i = 0; i < size; i++) {
                set(i + 1, sentence.token(i).word(), sentence.token(i).tag());
            }
            this.state = new ParserState(size);
        }

        private void set(int place, String word, String tag) {
            words[place] = model.word(word);
            tags[place] = model.tag(tag);
        }

        ParserState parsed() {
            while (!state.isDone()) {
                step();
            }
            return state;
        }

        private void step() {
            if (state.canAttach()) {
                System.arraycopy(empty, 0, hidden, 0, hidden.length);
                addTokens();
                score();
                apply(best());
            } else if (state.canShift()) {
                state.shift();
            } else {
                state.right(ROOT);
            }
        }

        private void apply(int transition) {
            int labels = model.labels().size();
            if (transition < labels) {
                state.left(transition);
            } else if (transition < 2 * labels) {
                state.right(transition - labels);
            } else {
                state.shift();
            }
        }

        /** The transition with the highest score; between two tokens of the sentence the relation is never that to the root. */
        private int best() {
            int labels = model.labels().size();
            int best = ROOT + 1;
            for (int i = best + 1; i < 2 * labels; i++) {
                if (scores[i] > scores[best] && i != labels + ROOT) {
                    best = i;
                }
            }
            return state.canShift() && scores[2 * labels] > scores[best] ? 2 * labels : best;
        }

        private void addTokens() {
            for (int i = 0; i < 3; i++) {
                add(2 - i, state.stack(i));
                add(3 + i, state.ahead(i));
            }
            for (int i = 0; i < 2; i++) {
                int top = state.stack(i);
                int left = state.leftChild(top, 1);
                int right = state.rightChild(top, 1);
                addChild(6 * i, left);
                addChild(6 * i + 1, right);
                addChild(6 * i + 2, state.leftChild(top, 2));
                addChild(6 * i + 3, state.rightChild(top, 2));
                addChild(6 * i + 4, state.leftChild(left, 1));
                addChild(6 * i + 5, state.rightChild(right, 1));
            }
        }

        private void add(int slot, int token) {
            if (token != ParserState.NONE) {
                sum(contribution(words[token], slot));
                sum(contribution(tags[token], TAGS + slot));
            }
        }

        private void addChild(int slot, int token) {
            add(FIRST_CHILD + slot, token);
            if (token != ParserState.NONE) {
                sum(contribution(nothing[RELATIONS] + 1 + state.label(token), RELATIONS + slot));
            }
        }

        private void sum(float[] contribution) {
            for (int i = 0; i < hidden.length; i++) {
                hidden[i] += contribution[i];
            }
        }

        private float[] contribution(int item, int slot) {
            int vocabulary = model.words().size();
            int place = item < FREQUENT ? item : item >= vocabulary ? item - vocabulary + FREQUENT : -1;
            if (place < 0) {
                return ofRare(item, slot);
            }
            float[] known = kept.get(place * ParserModel.SLOTS + slot);
            if (known == null) {
                known = beyondNothing(item, slot);
                kept.set(place * ParserModel.SLOTS + slot, known);
            }
            return known;
        }

        /** The scores of all transitions: the cube of each hidden unit times its weights. */
        private void score() {
            for (int i = 0; i < hidden.length; i++) {
                hidden[i] = hidden[i] * hidden[i] * hidden[i];
            }
            Arrays.fill(scores, 0);
            addRows(scores, model.outputs(), hidden);
        }
    }
}
