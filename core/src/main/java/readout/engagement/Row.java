package readout.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.actor.Parties.Resolved;
import readout.actor.PartyMention.Form;

/**
 * Parties that stand in a row, read off the words: parsers often hang the second of {@code the emir of Qatar, Tamim Al Thani, and the Saudi
 * crown prince} elsewhere.
 */
final class Row {
    private static final String AND = "and";
    private static final Set<String> JOINERS =
            Set.of(AND, ",", "&", "the", "his", "her", "their", "its", "then", "both", "-");

    private Row() {}

    /** What stands in one row with a party, after it; nothing unless an "and" joins them. */
    static List<Resolved> after(Scene scene, Resolved first) {
        List<Resolved> row = new ArrayList<>();
        boolean joined = false;
        Optional<Resolved> next = next(scene, first);
        for (Resolved last = first; next.isPresent(); next = next(scene, last)) {
            joined |= hasAnd(scene, last.mention().to(), next.get().mention().from());
            row.add(next.get());
            last = next.get();
        }
        return joined ? row : List.of();
    }

    private static Optional<Resolved> next(Scene scene, Resolved before) {
        int i = before.mention().to();
        while (i < scene.sentence().size()
                && JOINERS.contains(scene.lemma(i))
                && scene.mentionAt(i).isEmpty()) {
            i++;
        }
        return i == before.mention().to() || i == scene.sentence().size()
                ? Optional.empty()
                : scene.mentionAt(i).filter(r -> isMember(scene, r));
    }

    /** No member is who begins another clause: {@code met Lavrov and Blinken said}. */
    private static boolean isMember(Scene scene, Resolved next) {
        boolean names = next.mention().form() == Form.PERSON
                || next.mention().form() == Form.DESCRIBED
                || next.mention().form() == Form.STATE;
        int after = next.mention().to();
        boolean clause =
                scene.tree().is(after - 1, "nsubj") && after < scene.sentence().size() && scene.isVerb(after);
        return names && !clause;
    }

    private static boolean hasAnd(Scene scene, int from, int to) {
        return scene.sentence().tokens().subList(from, to).stream()
                .anyMatch(token -> token.word().equals(AND) || token.word().equals("&"));
    }
}
