package readout.engagement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import readout.actor.Parties.Resolved;
import readout.actor.PartyMention.Form;
import readout.language.Dependencies;
import readout.language.Sentence;
import readout.language.TreeEdit;

/**
 * Mends what parsers make of a subject after a comma: in {@code will give a boat, Minister Wong announced after talks} and {@code
 * speaking beside Shinawatra, President Obama said} they take the subject for an apposition of what stands before.
 */
final class LateSubject {
    private static final Set<String> HONORIFICS = Set.of("Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private LateSubject() {}

    static Dependencies mended(Sentence sentence, Dependencies parsed, List<Resolved> parties) {
        Dependencies tree = opened(sentence, parsed);
        return IntStream.range(1, sentence.size())
                .filter(verb -> FINITE.contains(sentence.token(verb).tag()))
                .boxed()
                .flatMap(verb ->
                        subject(sentence, tree, parties, verb).stream().map(who -> with(sentence, tree, verb, who)))
                .findFirst()
                .orElse(tree);
    }

    /** {@code Meeting Putin in Moscow, Macron said}: Putin is met and says nothing. */
    private static Dependencies opened(Sentence sentence, Dependencies tree) {
        int met = tree.size() > 0 && tree.is(0, "amod") ? tree.head(0) : -1;
        int verb = met >= 0 && tree.is(met, "nsubj") ? tree.head(met) : -1;
        boolean other = verb >= 0
                && sentence.token(0).tag().equals("VBG")
                && tree.children(verb, "nsubj").stream().anyMatch(subject -> subject > met);
        return other
                ? new TreeEdit(tree)
                        .attach(0, verb, "advcl")
                        .attach(met, 0, "obj")
                        .done()
                : tree;
    }

    /** The head of the party between a comma and the verb, where something else is taken for the subject. */
    private static Optional<Integer> subject(Sentence sentence, Dependencies tree, List<Resolved> parties, int verb) {
        return parties.stream()
                .map(Resolved::mention)
                .filter(mention -> mention.to() == verb && mention.form() == Form.PERSON)
                .filter(mention -> isAfterComma(sentence, mention.from()))
                .map(mention -> mention.to() - 1)
                .filter(head -> tree.is(head, "appos") && taken(tree, head, verb) >= 0)
                .findFirst();
    }

    /** What was taken for the subject of the verb, above the party; -1 where nothing was. */
    private static int taken(Dependencies tree, int party, int verb) {
        int above = tree.head(party);
        while (above >= 0 && tree.head(above) != verb) {
            above = tree.head(above);
        }
        return above >= 0 && tree.is(above, "nsubj") ? above : -1;
    }

    /** The tree with the party as the subject; what was taken for it hangs on the verb. */
    private static Dependencies with(Sentence sentence, Dependencies tree, int verb, int who) {
        int taken = taken(tree, who, verb);
        return new TreeEdit(tree)
                .relate(taken, sentence.token(taken).isVerb() ? "advcl" : "dep")
                .attach(who, verb, "nsubj")
                .done();
    }

    /** {@code , Mr Trump called}. */
    private static boolean isAfterComma(Sentence sentence, int from) {
        int before = from > 1 && HONORIFICS.contains(sentence.token(from - 1).word()) ? from - 2 : from - 1;
        return before >= 0 && sentence.token(before).word().equals(",");
    }
}
