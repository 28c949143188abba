package readout.coding;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import readout.engagement.Scene;
import readout.engagement.Times;
import readout.lexicon.Surrounding.Use;
import readout.model.Edtf;
import readout.model.EngagementStatus;
import readout.model.EventStatus;
import readout.model.TimeExpression;

/**
 * Whether a deed was done, from the words around the one that tells it.
 *
 * <p>Example: {@code plans to visit} gives {@link EventStatus#FUTURE}, {@code refused to visit} {@link EventStatus#NEGATED}.
 */
final class Statuses {
    private static final Set<String> NEGATIONS =
            Set.of("not", "never", "n't", "no", "without", "neither", "nor", "nobody", "none");
    private static final Set<String> TO_COME = Set.of("will", "shall", "'ll", "wo", "sha");
    private static final Set<String> SUPPOSED =
            Set.of("would", "could", "may", "might", "can", "should", "'d", "must", "ca");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");
    private static final Set<String> BOUNDED = Set.of("acl:relcl", "parataxis", "ccomp", "advcl", "acl");

    private static final Set<String> GOVERNED = Set.of("from", "of", "against", "on", "in", "short");

    private final Map<Use, Set<String>> governors;
    private final Scene scene;
    private final Unreal unreal;

    /** @param governors words by what they say of what stands below them */
    Statuses(Map<Use, Set<String>> governors, Scene scene) {
        this.scene = scene;
        this.unreal = new Unreal(scene);
        this.governors = governors;
    }

    EventStatus of(int token) {
        Set<EventStatus> said = EnumSet.noneOf(EventStatus.class);
        for (int t = token, from = -1; t >= 0; from = t, t = scene.tree().head(t)) {
            if (from >= 0 && endsAt(t, from)) {
                break;
            }
            said.addAll(around(t, from >= 0));
        }
        if (isConditional(token)) {
            said.add(EventStatus.HYPOTHETICAL);
        }
        return decide(said, token);
    }

    private EventStatus decide(Set<EventStatus> said, int token) {
        return List.of(EventStatus.HYPOTHETICAL, EventStatus.NEGATED, EventStatus.FUTURE).stream()
                .filter(said::contains)
                .findFirst()
                .orElse(isPast(token) || isBefore(token) ? EventStatus.PAST : EventStatus.ACTUAL);
    }

    /** Whether what stands above speaks of something else. */
    private boolean endsAt(int head, int from) {
        String relation = scene.tree().relation(from);
        if (relation.equals("conj")) {
            return scene.isVerb(from) && scene.isVerb(head) && scene.hasChild(from, "nsubj");
        }
        boolean infinitive = from > 0 && scene.caseOf(from).equals("to");
        if (relation.equals("nsubj") || relation.equals("nsubj:pass")) {
            return !isAbout(head);
        }
        boolean governed = relation.equals("advcl") && GOVERNED.contains(scene.caseOf(from)) && isAbout(head);
        boolean bounded = BOUNDED.contains(relation) && !governed && !(infinitive && !relation.equals("acl:relcl"));
        boolean aside = relation.equals("obl")
                && Set.of("after", "since", "during", "following", "amid", "despite", "over", "before")
                        .contains(scene.caseOf(from));
        return bounded && !(relation.equals("ccomp") && !isReport(head)) || aside;
    }

    /** {@code talks were cancelled}: what is said of a noun by the verb that it is the subject of. */
    private boolean isAbout(int verb) {
        return List.of(Use.TO_COME, Use.SUPPOSED, Use.UNDONE).stream().anyMatch(use -> is(use, verb))
                || scene.tree().children(verb, "aux").stream()
                        .anyMatch(a -> TO_COME.contains(scene.lemma(a))
                                || TO_COME.contains(word(a))
                                || SUPPOSED.contains(word(a)))
                || isNegated(verb)
                || isToCome(verb);
    }

    private boolean isReport(int verb) {
        return is(Use.REPORT, verb) || is(Use.DENIAL, verb);
    }

    private Set<EventStatus> around(int t, boolean above) {
        Set<EventStatus> said = EnumSet.noneOf(EventStatus.class);
        scene.tree().children(t, "aux").forEach(aux -> {
            if (TO_COME.contains(word(aux)) || isReportedFuture(t, aux)) {
                said.add(EventStatus.FUTURE);
            } else if (SUPPOSED.contains(word(aux))) {
                said.add(EventStatus.HYPOTHETICAL);
            }
        });
        if (isToCome(t) || isGoing(t)) {
            said.add(EventStatus.FUTURE);
        }
        if (isNegated(t) || unreal.isUndone(t)) {
            said.add(EventStatus.NEGATED);
            said.remove(EventStatus.HYPOTHETICAL);
        }
        if (unreal.isThoughtOf(t)) {
            said.add(EventStatus.HYPOTHETICAL);
        }
        if (above) {
            governing(t, said);
        } else {
            scene.tree().children(t, "amod").forEach(m -> governing(m, said));
        }
        return said;
    }

    /** {@code said it would attend}: what was to come when it was said. */
    private boolean isReportedFuture(int t, int aux) {
        int head = scene.tree().head(t);
        return word(aux).equals("would")
                && head >= 0
                && scene.tree().is(t, "ccomp")
                && isReport(head)
                && !isConditional(t);
    }

    /** {@code will not}, {@code would not} and {@code never}: who says so refuses. */
    boolean isRefusal(int token) {
        return scene.tree().children(token, "aux").stream()
                        .anyMatch(a -> TO_COME.contains(word(a)) || isReportedFuture(token, a))
                && isNegated(token)
                && !isConditional(token);
    }

    private void governing(int t, Set<EventStatus> said) {
        if (is(Use.TO_COME, t)) {
            said.add(EventStatus.FUTURE);
        }
        if (is(Use.SUPPOSED, t)) {
            said.add(EventStatus.HYPOTHETICAL);
        }
        if (is(Use.UNDONE, t)) {
            said.add(EventStatus.NEGATED);
        }
    }

    private boolean is(Use use, int t) {
        Set<String> words = governors.getOrDefault(use, Set.of());
        String particle = scene.tree().children(t, "compound:prt").stream()
                .findFirst()
                .map(p -> " " + scene.lemma(p))
                .orElse("");
        return words.contains(scene.lemma(t) + particle) || words.contains(word(t));
    }

    private String word(int t) {
        return scene.sentence().token(t).word().toLowerCase(Locale.ROOT);
    }

    /** {@code is to meet}; {@code Uganda to send}. */
    private boolean isToCome(int t) {
        boolean infinitive = t > 1 && word(t - 1).equals("to") && scene.isVerb(t);
        boolean root = scene.tree().is(t, "root") && !scene.hasChild(t, "aux:pass");
        boolean said = scene.tree().head(t) > t
                && scene.hasChild(t, "nsubj")
                && isReport(scene.tree().head(t));
        return infinitive && (scene.lemma(t - 2).equals("be") || root || said);
    }

    /** {@code is going to meet}, {@code about to meet}. */
    private boolean isGoing(int t) {
        return t > 1
                && word(t - 1).equals("to")
                && Set.of("going", "about", "set", "due", "ready", "willing").contains(word(t - 2));
    }

    private boolean isNegated(int t) {
        return scene.tree().children(t, "advmod", "neg", "det", "mark", "case", "cc").stream()
                .anyMatch(child -> NEGATIONS.contains(scene.lemma(child)) || NEGATIONS.contains(word(child)));
    }

    /** {@code will travel if the airport reopens}: what is to come hangs on something else. */
    boolean isContingent(int token) {
        for (int t = token; t >= 0; t = scene.tree().head(t)) {
            if (scene.tree().children(t, "advcl").stream().anyMatch(this::isCondition)) {
                return true;
            }
            if (scene.tree().is(t, "ccomp")
                    || scene.tree().is(t, "acl:relcl")
                    || scene.tree().is(t, "advcl")) {
                return false;
            }
        }
        return false;
    }

    private boolean isCondition(int clause) {
        return scene.tree().children(clause, "mark", "advmod").stream()
                .anyMatch(child -> Set.of("if", "unless").contains(scene.lemma(child)));
    }

    /** {@code were Cairo to break off relations}. */
    private boolean isInverted(int t) {
        return scene.sentence().token(0).word().equals("Were")
                && IntStream.range(1, t).noneMatch(i -> word(i).equals(","))
                && !word(scene.sentence().size() - 1).equals("?");
    }

    private boolean isConditional(int token) {
        return isInverted(token) || isUnderCondition(token);
    }

    private boolean isUnderCondition(int token) {
        return IntStream.iterate(token, t -> t >= 0, scene.tree()::head)
                .takeWhile(t -> !scene.tree().is(t, "root"))
                .anyMatch(t -> scene.tree().children(t, "mark", "advmod").stream()
                        .anyMatch(child -> CONDITIONS.contains(scene.lemma(child))));
    }

    /** Whether its own time was long before the article, or is a year in a text without a date. */
    private boolean isPast(int token) {
        return Times.of(scene, token, EngagementStatus.HELD)
                .filter(time -> time.edtf().isPresent())
                .filter(this::isLongAgo)
                .isPresent();
    }

    /** {@code the curfew that it had imposed}; what somebody says that others had done is news. */
    private boolean isBefore(int token) {
        int verb = scene.isVerb(token) || scene.tree().head(token) < 0
                ? token
                : scene.tree().head(token);
        boolean reported = IntStream.iterate(verb, t -> t >= 0, scene.tree()::head)
                .limit(3)
                .anyMatch(t -> scene.tree().is(t, "ccomp") || scene.tree().is(t, "root"));
        return unreal.isBefore(verb) && !reported;
    }

    private boolean isLongAgo(TimeExpression time) {
        Edtf when = time.edtf().orElseThrow();
        return scene.published().isPresent() ? scene.isOld(when) : when.text().matches("\\d{4}(-\\d{2}){0,2}|\\d{3}X");
    }
}
