package readout.engagement;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import readout.actor.Parties.Resolved;
import readout.language.Dependencies;
import readout.language.Sentence;
import readout.language.TreeEdit;

/**
 * Verbs right after the name of who does something, where the parser made one name of all or gave the verb no subject.
 *
 * <p>Examples: {@code Obama hosts Trudeau for a dinner}, {@code the Kremlin said Putin plans to visit Japan}.
 */
final class FiniteVerbs {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    /** Verbs of contact that are nouns in the plural as well. */
    private static final Set<String> CONTACTS = Set.of("host", "visit", "call", "greet", "phone", "meet", "tour");

    private FiniteVerbs() {}

    static Dependencies mended(Sentence sentence, Dependencies tree, List<Resolved> parties) {
        TreeEdit edit = new TreeEdit(tree);
        for (Resolved party : parties) {
            int verb = party.mention().to();
            int who = Repair.head(tree, party.mention().from(), verb);
            if (verb >= sentence.size()) {
                continue;
            }
            if (FINITE.contains(sentence.token(verb).tag())
                    && tree.is(verb, "xcomp")
                    && tree.is(who, "obj")
                    && tree.head(verb) == tree.head(who)) {
                edit.attach(who, verb, "nsubj").relate(verb, "ccomp");
            }
            parties.stream()
                    .filter(other -> other.mention().from() == verb + 1)
                    .mapToInt(other -> Repair.head(
                            tree, other.mention().from(), other.mention().to()))
                    .filter(whom -> isVerb(sentence, tree, verb, whom) && tree.head(who) >= verb)
                    .findFirst()
                    .ifPresent(whom -> between(tree, edit, new int[] {who, verb, whom}));
        }
        return edit.done();
    }

    /** Whether what the parser took for a part of a name is the verb of a sentence without another. */
    private static boolean isVerb(Sentence sentence, Dependencies tree, int verb, int whom) {
        return CONTACTS.contains(sentence.token(verb).lemma())
                && sentence.token(verb).tag().equals("NNS")
                && ((tree.is(whom, "root") && tree.head(verb) == whom)
                        || (tree.is(verb, "root") && tree.head(whom) == verb))
                && IntStream.range(0, sentence.size())
                        .noneMatch(i -> FINITE.contains(sentence.token(i).tag())
                                && (tree.head(i) == whom || tree.head(i) == verb || i < verb));
    }

    private static void between(Dependencies tree, TreeEdit edit, int[] clause) {
        int who = clause[0];
        int verb = clause[1];
        int whom = clause[2];
        tree.children(whom).stream().filter(child -> child > whom).forEach(child -> edit.attach(child, verb, "obl"));
        edit.attach(verb, -1, "root").attach(whom, verb, "obj").attach(who, verb, "nsubj");
    }
}
