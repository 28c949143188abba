package readout.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import readout.language.Sentence;
import readout.model.EventParty;
import readout.model.EventStatus;

/**
 * How likely a deed is right in type and both parties, and which deeds of a sentence are left out because they are unlikely to be.
 *
 * <p>The chance is that of a logistic model whose weights were fitted on the read half of the PLV training sentences and on the sentences of
 * {@code corpus}; docs/accuracy.md says how well it is calibrated. The likeliest deed of a sentence is always told, and so is what did not
 * happen or is only supposed, of which another deed beside says nothing.
 *
 * <p>Example: in {@code rejected the appeal of two reporters jailed for their accounts of the army's crackdown} the crackdown is left out.
 */
final class Certainty {
    private static final double BASE = 0.94;
    private static final double LATER = -1.84;
    private static final double NO_TARGET = -2.08;
    private static final double NO_SOURCE = -1.62;
    private static final double FAR_APART = -0.90;
    private static final double SOURCE_PRONOUN = -0.76;
    private static final double TARGET_PRONOUN = -0.58;
    private static final double SOURCE_UNKNOWN = -0.68;
    private static final double TARGET_UNKNOWN = -0.66;
    private static final double BY_NOUN = -0.28;

    /** Characters between two parties from which they are far apart. */
    private static final int FAR = 100;

    /** Deeds of a lesser chance are left out; chosen by cross-validation. */
    private static final double LEAST = 0.25;

    private static final String CLAIM = "claim.";
    private static final Set<EventStatus> ASSERTED = Set.of(EventStatus.ACTUAL, EventStatus.PAST, EventStatus.FUTURE);

    private final Sentence sentence;

    Certainty(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The deeds of the sentence that are sure enough, in their order. */
    List<Told> sure(List<Told> all) {
        Set<String> rules = new HashSet<>();
        List<Told> asserted =
                all.stream().filter(t -> ASSERTED.contains(t.status())).toList();
        List<Double> chances = new ArrayList<>();
        for (Told told : asserted) {
            boolean later = rules.stream().anyMatch(rule -> !rule.equals(word(told)));
            chances.add(chance(told, later));
            rules.add(word(told));
        }
        double best = chances.stream().max(Comparator.naturalOrder()).orElse(0.0);
        Set<String> kept = new HashSet<>();
        for (int i = 0; i < asserted.size(); i++) {
            if (chances.get(i) >= Math.min(LEAST, best)) {
                kept.add(word(asserted.get(i)));
            }
        }
        return all.stream()
                .filter(t -> !ASSERTED.contains(t.status()) || kept.contains(word(t)))
                .toList();
    }

    /** What one word tells stands or falls together: an attack and the accusation of it. */
    private static String word(Told told) {
        return told.rule().startsWith(CLAIM) ? told.rule().substring(CLAIM.length()) : told.rule();
    }

    private double chance(Told told, boolean later) {
        boolean together = told.targets().isEmpty() && told.sources().size() > 1;
        double sum = BASE
                + (later ? LATER : 0)
                + (told.sources().isEmpty() ? NO_SOURCE : weight(told.sources(), SOURCE_PRONOUN, SOURCE_UNKNOWN))
                + (isFar(told) ? FAR_APART : 0)
                + (told.rule().contains(".n") ? BY_NOUN : 0);
        double whole = sum
                + (told.targets().isEmpty()
                        ? together ? 0 : NO_TARGET
                        : weight(told.targets(), TARGET_PRONOUN, TARGET_UNKNOWN));
        return 1 / (1 + Math.exp(-whole));
    }

    private double weight(List<EventParty> side, double pronoun, double unknown) {
        return (side.stream().allMatch(this::isPronoun) ? pronoun : 0)
                + (side.stream().noneMatch(p -> p.actor().isPresent()) ? unknown : 0);
    }

    private boolean isPronoun(EventParty party) {
        return sentence.tokens().stream()
                .anyMatch(t -> t.span().equals(party.span())
                        && (t.tag().startsWith("PRP") || t.tag().startsWith("W")));
    }

    private static boolean isFar(Told told) {
        return !told.sources().isEmpty()
                && !told.targets().isEmpty()
                && Math.abs(start(told.sources()) - start(told.targets())) > FAR;
    }

    private static int start(List<EventParty> side) {
        return side.stream().mapToInt(p -> p.span().start()).min().orElse(0);
    }
}
