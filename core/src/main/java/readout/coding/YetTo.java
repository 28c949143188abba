package readout.coding;

import java.util.Set;
import readout.language.Dependencies;
import readout.language.Sentence;
import readout.language.TreeEdit;

/** Mends {@code has yet to withdraw}, in which parsers take {@code has} for the verb: who has is who withdraws. */
final class YetTo {
    private static final Set<String> HAVE = Set.of("have", "be");

    private YetTo() {}

    static Dependencies mended(Sentence sentence, Dependencies tree) {
        TreeEdit edit = new TreeEdit(tree);
        for (int i = 1; i + 1 < tree.size(); i++) {
            boolean yetTo = sentence.token(i).lemma().equals("yet")
                    && sentence.token(i + 1).lemma().equals("to");
            int have = i - 1;
            int verb = tree.head(i + 1);
            if (yetTo
                    && verb > i
                    && tree.head(verb) == have
                    && HAVE.contains(sentence.token(have).lemma())) {
                edit.attach(verb, tree.head(have), tree.relation(have)).attach(have, verb, "aux");
                tree.children(have, "nsubj", "nsubj:pass").forEach(subject -> edit.move(subject, verb));
            }
        }
        return edit.done();
    }
}
