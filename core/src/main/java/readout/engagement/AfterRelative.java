package readout.engagement;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.language.Dependencies;
import readout.language.Sentence;
import readout.language.TreeEdit;

/**
 * Mends sentences that have no verb but in a relative clause: in {@code Rice, who broke off a journey, was in Delhi} parsers let Rice break off
 * her journey in Delhi.
 */
final class AfterRelative {
    private static final Set<String> WHO = Set.of("WP", "WDT");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private AfterRelative() {}

    static Dependencies mended(Sentence sentence, Dependencies tree) {
        return subject(sentence, tree)
                .flatMap(subject -> predicate(sentence, tree, subject)
                        .map(main -> new TreeEdit(tree)
                                .attach(main, -1, "root")
                                .attach(subject, main, "nsubj")
                                .done()))
                .orElse(tree);
    }

    /** A noun on which the whole sentence hangs, before a relative clause. */
    private static Optional<Integer> subject(Sentence sentence, Dependencies tree) {
        return IntStream.range(0, sentence.size() - 2)
                .filter(i -> tree.is(i, "root") && sentence.token(i).isNoun())
                .filter(i -> sentence.token(i + 1).word().equals(",")
                        && WHO.contains(sentence.token(i + 2).tag())
                        && tree.children(i, "nsubj", "cop").isEmpty())
                .boxed()
                .findFirst();
    }

    /** What a finite word after the next comma but one belongs to. */
    private static Optional<Integer> predicate(Sentence sentence, Dependencies tree, int subject) {
        return IntStream.range(subject + 3, sentence.size() - 1)
                .filter(comma -> sentence.token(comma).word().equals(",")
                        && FINITE.contains(sentence.token(comma + 1).tag()))
                .limit(1)
                .map(comma -> tree.is(comma + 1, "cop") || tree.is(comma + 1, "aux") ? tree.head(comma + 1) : comma + 1)
                .filter(main -> main > subject && isInside(tree, main, subject))
                .boxed()
                .findFirst();
    }

    private static boolean isInside(Dependencies tree, int token, int above) {
        return Stream.iterate(token, t -> t >= 0, tree::head).anyMatch(t -> t == above);
    }
}
