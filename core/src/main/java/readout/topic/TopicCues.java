package readout.topic;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.language.Sentence;
import readout.lexicon.TopicCue;
import readout.lexicon.TopicCue.Use;

/** Finds the cues of a sentence and reads the topics beside them. */
final class TopicCues {
    /** Words between a noun and the preposition that brings in its topic. */
    private static final int GAP = 7;

    private static final Set<String> ABOUT = Set.of("on", "about", "over", "regarding", "concerning");
    private static final Set<String> BETWEEN =
            Set.of("NNP", "NNPS", "IN", "DT", "CC", ",", "JJ", "NN", "NNS", "POS", "PRP$", "CD");

    private final List<TopicCue> cues;

    TopicCues(List<TopicCue> cues) {
        this.cues = cues;
    }

    /** The topics beside cues of these uses, in the order of the text. */
    List<String> topics(Sentence sentence, Set<Use> uses) {
        NounPhrases phrases = new NounPhrases(sentence);
        return IntStream.range(0, sentence.size())
                .boxed()
                .flatMap(i -> cues.stream()
                        .filter(cue -> uses.contains(cue.use()) && stands(sentence, cue, i))
                        .flatMap(cue -> beside(sentence, phrases, cue, i)))
                .distinct()
                .toList();
    }

    private static Stream<String> beside(Sentence sentence, NounPhrases phrases, TopicCue cue, int at) {
        int end = at + cue.lemmas().size();
        return switch (cue.use()) {
            case OBJECT, ABOUT -> phrases.from(end).stream();
            case NOUN -> phrases.from(afterPreposition(sentence, end)).stream();
            case SUBJECT -> phrases.before(at).stream();
            case SIGNED ->
                phrases.from(end).stream().filter(words -> words.contains(" ")).limit(1);
        };
    }

    private static int afterPreposition(Sentence sentence, int start) {
        for (int i = start; i < Math.min(sentence.size(), start + GAP); i++) {
            if (ABOUT.contains(word(sentence, i))) {
                return i + 1;
            }
            if (!BETWEEN.contains(sentence.token(i).tag())) {
                break;
            }
        }
        return sentence.size();
    }

    private static boolean stands(Sentence sentence, TopicCue cue, int at) {
        List<String> lemmas = cue.lemmas();
        return at + lemmas.size() <= sentence.size()
                && IntStream.range(0, lemmas.size())
                        .allMatch(i -> lemmas.get(i).equals(lemma(sentence, at + i))
                                || lemmas.get(i).equals(word(sentence, at + i)));
    }

    private static String word(Sentence sentence, int i) {
        return sentence.token(i).word().toLowerCase(Locale.ROOT);
    }

    private static String lemma(Sentence sentence, int i) {
        return sentence.token(i).lemma().toLowerCase(Locale.ROOT);
    }
}
