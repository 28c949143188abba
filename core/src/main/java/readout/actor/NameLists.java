package readout.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import readout.actor.PartyMention.Form;
import readout.language.Sentence;

/**
 * Gives each name of {@code the presidents of Colombia and Venezuela, Juan Manuel Santos and Nicolás Maduro} its state and office, and the
 * second office of {@code Norway's prime minister and foreign minister} its state.
 */
final class NameLists {
    private static final Set<String> JOINERS = Set.of(",", "and", "&", ":", "-", "–", "—", "(");

    private NameLists() {}

    /** The parties of a sentence, names after a plural office filled in. */
    static List<PartyMention> filled(Sentence sentence, List<PartyMention> parties) {
        List<PartyMention> filled = new ArrayList<>(parties);
        for (int i = 0; i < filled.size(); i++) {
            if (i > 0 && sharesState(sentence, filled.get(i - 1), filled.get(i))) {
                filled.set(i, filled.get(i).of(filled.get(i - 1).actors()));
            }
            PartyMention holders = filled.get(i);
            int count = holders.actors().size();
            if (count > 1 && holders.form() == Form.DESCRIBED && namesFollow(sentence, filled, i)) {
                for (int k = 0; k < count; k++) {
                    PartyMention name = filled.get(i + 1 + k);
                    filled.set(i + 1 + k, name.of(holders.actors().get(k), holders));
                }
            }
        }
        return filled;
    }

    private static boolean sharesState(Sentence sentence, PartyMention first, PartyMention second) {
        return isOffice(first)
                && first.actors().size() == 1
                && isOffice(second)
                && second.actors().isEmpty()
                && !second.isRelative()
                && second.from() == first.to() + 1
                && sentence.token(first.to()).lemma().equals("and");
    }

    private static boolean isOffice(PartyMention mention) {
        return mention.form() == Form.DESCRIBED && mention.office().isPresent();
    }

    private static boolean namesFollow(Sentence sentence, List<PartyMention> parties, int at) {
        int count = parties.get(at).actors().size();
        return at + count < parties.size()
                && IntStream.rangeClosed(1, count)
                        .allMatch(k -> isBareName(parties.get(at + k))
                                && joined(
                                        sentence,
                                        parties.get(at + k - 1).to(),
                                        parties.get(at + k).from()));
    }

    private static boolean isBareName(PartyMention mention) {
        return mention.form() == Form.PERSON && mention.actors().isEmpty();
    }

    private static boolean joined(Sentence sentence, int from, int to) {
        return from < to
                && IntStream.range(from, to)
                        .allMatch(i -> JOINERS.contains(sentence.token(i).word()));
    }
}
