package readout.reality;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import readout.language.Parsed;
import readout.lexicon.Sign;

/** Whether what is told stands in a condition, or hangs on one: {@code if they attack, we will send}. */
public final class Conditions {
    private final Marks marks;
    private final Parsed parsed;

    public Conditions(Marks marks) {
        this.marks = marks;
        this.parsed = marks.parsed();
    }

    /** The word that makes a condition of what is told: {@code if}, {@code were Cairo to break off relations}. */
    Optional<Integer> of(int token) {
        return isInverted(token) ? Optional.of(0) : under(token).or(() -> whether(token));
    }

    /** {@code votes on whether to impose sanctions}: the word before the infinitive, whatever parsers hang it on. */
    private Optional<Integer> whether(int token) {
        int verb = marks.verbOf(token);
        return verb < 0
                ? Optional.empty()
                : parsed.tree().children(verb, "mark").stream()
                        .filter(mark -> marks.word(mark).equals("to"))
                        .map(mark -> mark - 1)
                        .filter(before -> before >= 0 && marks.word(before).equals("whether"))
                        .findFirst();
    }

    public boolean isConditional(int token) {
        return of(token).isPresent();
    }

    private Optional<Integer> under(int token) {
        return IntStream.iterate(token, t -> t >= 0, parsed.tree()::head)
                .takeWhile(t -> !parsed.tree().is(t, "root"))
                .boxed()
                .flatMap(t -> parsed.tree().children(t, "mark", "advmod").stream())
                .filter(child -> marks.is(Sign.CONDITION, child))
                .findFirst();
    }

    /** {@code were Cairo to break off relations}, {@code should Cairo break off relations}. */
    private boolean isInverted(int t) {
        return Set.of("Were", "Should").contains(parsed.sentence().token(0).word())
                && IntStream.range(1, t).noneMatch(i -> marks.word(i).equals(","))
                && !marks.word(parsed.size() - 1).equals("?");
    }

    /** {@code will travel if the airport reopens}: what is to come hangs on something else. */
    public boolean isContingent(int token) {
        for (int t = token; t >= 0; t = parsed.tree().head(t)) {
            if (parsed.tree().children(t, "advcl").stream().anyMatch(this::isCondition) || isProvided(t)) {
                return true;
            }
            if (parsed.tree().is(t, "ccomp")
                    || parsed.tree().is(t, "acl:relcl")
                    || parsed.tree().is(t, "advcl")) {
                return false;
            }
        }
        return false;
    }

    /** {@code will send doctors provided that the airport stays open}. */
    private boolean isProvided(int verb) {
        return parsed.tree().children(verb, "dep", "advcl", "conj", "ccomp", "xcomp", "acl", "parataxis").stream()
                .filter(clause -> clause > verb)
                .anyMatch(clause -> marks.is(Sign.CONDITION, clause)
                        && marks.word(clause + 1).equals("that"));
    }

    private boolean isCondition(int clause) {
        return parsed.tree().children(clause, "mark", "advmod").stream()
                .anyMatch(child ->
                        marks.is(Sign.CONDITION, child) && !parsed.lemma(child).equals("whether"));
    }
}
