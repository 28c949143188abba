package readout.engagement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.language.Token;

/** What a contact was about: the objects of {@code discuss} and its like, and what follows {@code on}, {@code about}, {@code over}. */
final class Topics {
    private static final int MOST = 5;
    private static final int LONGEST = 8;
    private static final Set<String> DISCUSS =
            Set.of("discuss", "review", "explore", "address", "examine", "negotiate");
    private static final Set<String> ABOUT = Set.of("about", "on", "over", "regarding", "concerning");
    private static final Set<String> EMPTY =
            Set.of("sideline", "visit", "trip", "phone", "telephone", "behalf", "invitation", "basis");

    /** Short noun phrases, in the order of the text. */
    List<String> topics(Scene scene, int token) {
        Clauses clauses = new Clauses(scene);
        int verb = scene.isVerb(token) ? token : clauses.verbAbove(token);
        Stream<Integer> about = IntStream.of(token, verb)
                .filter(head -> head >= 0)
                .boxed()
                .flatMap(head -> ABOUT.stream().sorted().flatMap(p -> clauses.obliques(head, p).stream()));
        Stream<Integer> discussed = verb >= 0 ? discussed(scene, verb) : Stream.empty();
        return Stream.concat(discussed, about)
                .flatMap(head -> Stream.concat(Stream.of(head), scene.tree().children(head, "conj").stream()))
                .distinct()
                .flatMap(head -> phrase(scene, head).stream())
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** The objects of the verb, of verbs joined to it and of verbs that tell its purpose. */
    private static Stream<Integer> discussed(Scene scene, int verb) {
        return Stream.concat(Stream.of(verb), scene.tree().children(verb, "advcl", "xcomp", "conj").stream())
                .filter(v -> DISCUSS.contains(scene.lemma(v)))
                .flatMap(v -> scene.tree().children(v, "obj").stream());
    }

    private static Optional<String> phrase(Scene scene, int head) {
        Token noun = scene.sentence().token(head);
        if (!noun.isNoun()
                || isTime(scene, head)
                || EMPTY.contains(scene.lemma(head))
                || scene.mentionAt(head).isPresent()) {
            return Optional.empty();
        }
        int from = head;
        while (from > 0
                && scene.tree().within(from - 1, head)
                && isPartOfPhrase(scene, from - 1)
                && head - from < LONGEST) {
            from--;
        }
        return Optional.of(words(scene, from, head + 1));
    }

    private static boolean isTime(Scene scene, int head) {
        return scene.times().stream()
                .anyMatch(t -> t.span().overlaps(scene.sentence().token(head).span()));
    }

    private static boolean isPartOfPhrase(Scene scene, int i) {
        String tag = scene.sentence().token(i).tag();
        return tag.startsWith("NN")
                || tag.startsWith("JJ")
                || tag.equals("HYPH")
                || tag.equals("VBN")
                || tag.equals("POS");
    }

    private static String words(Scene scene, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean glued = i > from
                    && scene.sentence().token(i).span().start()
                            == scene.sentence().token(i - 1).span().end();
            words.append(words.isEmpty() || glued ? "" : " ")
                    .append(scene.sentence().token(i).word());
        }
        return words.toString();
    }
}
