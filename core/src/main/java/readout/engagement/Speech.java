package readout.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import readout.actor.Parties.Resolved;
import readout.actor.PartyMention.Form;
import readout.language.Dependencies;
import readout.language.Sentence;

/**
 * Mends what parsers make of words before a comma and who says them: in {@code will give a boat, Minister Wong announced after talks} they
 * take the boat for the subject and the minister for an apposition of it.
 */
final class Speech {
    private Speech() {}

    static Dependencies mended(Sentence sentence, Dependencies tree, List<Resolved> parties) {
        return IntStream.range(1, sentence.size())
                .filter(verb -> isTold(sentence, verb))
                .boxed()
                .flatMap(verb -> speaker(sentence, tree, parties, verb).stream().map(who -> said(tree, verb, who)))
                .findFirst()
                .orElse(tree);
    }

    private static boolean isTold(Sentence sentence, int verb) {
        return sentence.token(verb).tag().equals("VBD")
                && StatusReader.isSpeech(sentence.token(verb).lemma());
    }

    /** The head of the party between a comma and the verb, where another is taken for the subject. */
    private static Optional<Integer> speaker(Sentence sentence, Dependencies tree, List<Resolved> parties, int verb) {
        return parties.stream()
                .map(Resolved::mention)
                .filter(mention -> mention.to() == verb && mention.form() == Form.PERSON)
                .filter(mention -> mention.from() > 0
                        && sentence.token(mention.from() - 1).word().equals(","))
                .map(mention -> mention.to() - 1)
                .filter(head -> tree.is(head, "appos") && tree.is(tree.head(head), "nsubj"))
                .filter(head -> tree.head(tree.head(head)) == verb)
                .findFirst();
    }

    /** The tree with the party as the subject; what was taken for it hangs on the verb. */
    private static Dependencies said(Dependencies tree, int verb, int who) {
        int[] heads = IntStream.range(0, tree.size()).map(tree::head).toArray();
        List<String> relations = new ArrayList<>(
                IntStream.range(0, tree.size()).mapToObj(tree::relation).toList());
        relations.set(tree.head(who), "dep");
        heads[who] = verb;
        relations.set(who, "nsubj");
        return new Dependencies(heads, relations);
    }
}
