package readout.engagement;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import readout.lexicon.Trigger;
import readout.lexicon.Trigger.Part;

/** With whom two parties meet who do not meet each other: {@code Trump and Abe met with reporters}. */
final class Company {
    private static final String WITH = "with";
    /** Who does something, by the ending of the word; and some words without one. */
    private static final Pattern PERSONS = Pattern.compile(
            ".*(er|or|ist|ian|dent)|family|aide|troop|child|people|victim|executive|member|veteran|press|relative|parent|friend");
    /** Those themselves. */
    private static final Set<String> EACH = Set.of("other", "another");

    private Company() {}

    /** Whether all that a verb has as its object or after "with" are persons who are no party. */
    static boolean isNoParty(Scene scene, Trigger trigger, int verb) {
        List<Integer> beside = scene.tree().children(verb, "obl", "obj").stream()
                .filter(child ->
                        scene.tree().is(child, "obj") || scene.caseOf(child).equals(WITH))
                .toList();
        return isDelegation(scene, trigger, verb)
                || isThing(scene, trigger, verb)
                || trigger.verb()
                        && trigger.obliques().containsKey(WITH)
                        && beside.stream()
                                .allMatch(child -> scene.partiesOf(child).isEmpty())
                        && beside.stream().anyMatch(child -> isPerson(scene, child));
    }

    /** {@code Putin and Zelensky agreed to receive a delegation}: two hosts, and no guest. */
    private static boolean isDelegation(Scene scene, Trigger trigger, int verb) {
        return trigger.verb()
                && trigger.subject().filter(Part.HOST::equals).isPresent()
                && scene.tree().children(verb, "obj").stream()
                        .anyMatch(guest -> scene.lemma(guest).equals("delegation")
                                && scene.partiesOf(guest).isEmpty());
    }

    /** {@code Trump's announcement, welcomed by Beijing}: what is no guest. */
    private static boolean isThing(Scene scene, Trigger trigger, int verb) {
        int noun = scene.tree().head(verb);
        return trigger.verb()
                && trigger.subject().filter(Part.HOST::equals).isPresent()
                && noun >= 0
                && scene.tree().relation(verb).equals("acl")
                && scene.sentence().token(verb).tag().equals("VBN")
                && scene.sentence().token(noun).isNoun()
                && scene.mentionAt(noun).isEmpty()
                && !isPerson(scene, noun);
    }

    private static boolean isPerson(Scene scene, int noun) {
        return scene.sentence().token(noun).isNoun()
                && PERSONS.matcher(scene.lemma(noun)).matches()
                && !EACH.contains(scene.lemma(noun))
                && !scene.hasChild(noun, "nmod:poss");
    }
}
