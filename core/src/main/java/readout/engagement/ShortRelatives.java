package readout.engagement;

import java.util.List;
import java.util.Set;
import readout.actor.Parties.Resolved;
import readout.language.Dependencies;
import readout.language.Sentence;
import readout.language.TreeEdit;

/** Mends {@code the conversations Tillerson had with Lavrov}: a relative clause without its pronoun, which parsers take for something else. */
final class ShortRelatives {
    private static final Set<String> HAVING = Set.of("have", "hold");

    private ShortRelatives() {}

    static Dependencies mended(Sentence sentence, Dependencies tree, List<Resolved> parties) {
        TreeEdit edit = new TreeEdit(tree);
        for (Resolved party : parties) {
            int noun = party.mention().from() - 1;
            int verb = party.mention().to();
            if (isClause(sentence, noun, verb) && !isBelow(tree, noun, verb)) {
                int subject = Repair.head(tree, party.mention().from(), verb);
                edit.attach(verb, noun, "acl:relcl").attach(subject, verb, "nsubj");
            }
        }
        return edit.done();
    }

    private static boolean isClause(Sentence sentence, int noun, int verb) {
        return noun >= 0
                && verb + 1 < sentence.size()
                && sentence.token(noun).tag().matches("NNS?")
                && HAVING.contains(sentence.token(verb).lemma())
                && sentence.token(verb).isVerb()
                && sentence.token(verb + 1).lemma().equals("with");
    }

    private static boolean isBelow(Dependencies tree, int token, int above) {
        int i = token;
        while (i >= 0 && i != above) {
            i = tree.head(i);
        }
        return i == above;
    }
}
