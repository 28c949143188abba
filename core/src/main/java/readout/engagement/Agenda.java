package readout.engagement;

import java.util.Set;
import java.util.stream.IntStream;

/** What is talked about, though it stands where a partner would: {@code met Putin with trade and China on the agenda}. */
final class Agenda {
    private static final Set<String> LISTS = Set.of("agenda", "table", "menu", "mind", "docket");
    private static final Set<String> DETERMINERS = Set.of("DT", "PRP$");
    /** Tags of the words that make a list of topics. */
    private static final Set<String> TOPICS = Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "CC", ",");

    /** What a state has with another one. */
    private static final Set<String> BONDS = Set.of(
            "deal",
            "war",
            "tie",
            "relation",
            "relationship",
            "conflict",
            "dispute",
            "border",
            "trade",
            "treaty",
            "alliance",
            "problem",
            "tension");

    private Agenda() {}

    /** Whether the nouns from this one on are said to be on an agenda. */
    static boolean holds(Scene scene, int noun) {
        return isListed(scene, noun) || isOfBond(scene, noun);
    }

    /** {@code spoke against the deal with Iran}, {@code warned of a war with Iran}: with whom the deal is, not who was spoken with. */
    private static boolean isOfBond(Scene scene, int noun) {
        return scene.partiesOf(noun).stream().allMatch(Fillers::isBare)
                && scene.tree().children(noun, "case").stream()
                        .filter(with -> scene.lemma(with).equals("with") && with > 1)
                        .anyMatch(with -> BONDS.contains(scene.lemma(with - 1))
                                && !scene.tree().is(with - 1, "obj")
                                && !scene.tree().is(with - 1, "nsubj:pass"));
    }

    private static boolean isListed(Scene scene, int noun) {
        int size = scene.sentence().size();
        int on = IntStream.range(noun + 1, size)
                .filter(i -> !TOPICS.contains(tag(scene, i)))
                .findFirst()
                .orElse(size);
        if (on + 1 >= size || !scene.lemma(on).equals("on")) {
            return false;
        }
        int list = DETERMINERS.contains(tag(scene, on + 1)) ? on + 2 : on + 1;
        return list < size && LISTS.contains(scene.lemma(list));
    }

    private static String tag(Scene scene, int token) {
        return scene.sentence().token(token).tag();
    }
}
