package readout.reality;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.language.Parsed;
import readout.lexicon.Sign;

/** What was to come when it was meant, and is taken back by a later clause: {@code was due to fly, but fog kept him at home}. */
final class Setback {
    private static final Set<String> MEANT = Set.of("mean", "intend", "plan", "hope");

    private static final Set<String> NOT = Set.of("not", "never", "n't");

    private final Marks marks;
    private final Parsed parsed;

    Setback(Marks marks) {
        this.marks = marks;
        this.parsed = marks.parsed();
    }

    /** Whether a deed that was still to come at a time that is past did not come. */
    boolean isTakenBack(int token) {
        return wasMeant(token) && (turns(token) || isCalledOff(token))
                || hadMeant(token)
                || isLaterDenied(token)
                || (couldHave(token) && turns(token));
    }

    /** {@code tried in vain to meet}: what was only tried was not done. */
    boolean isInVain(int token) {
        boolean tried = IntStream.iterate(token, t -> t >= 0, parsed.tree()::head)
                .skip(1)
                .anyMatch(t -> marks.is(Sign.SUPPOSED, t));
        return tried && marks.anyIn(Sign.VAIN, 0, parsed.size());
    }

    /** {@code could have vetoed the loan but abstained}. */
    private boolean couldHave(int token) {
        int verb = marks.verbOf(token);
        return verb >= 0
                && parsed.tree().children(verb, "aux").stream()
                        .anyMatch(aux -> marks.word(aux).equals("could")
                                && marks.word(aux + 1).equals("have"));
    }

    /** {@code was to have met}, {@code was to have been held}, {@code had been due to meet}: it was to come, and did not. */
    boolean isLapsed(int t) {
        return Stream.concat(Stream.of(t), parsed.tree().children(t, "cop", "aux:pass").stream())
                .anyMatch(this::isAfterToHave);
    }

    private boolean isAfterToHave(int t) {
        return t > 2
                && parsed.lemma(t - 1).equals("have")
                && marks.word(t - 2).equals("to")
                && parsed.lemma(t - 3).equals("be");
    }

    /** {@code had been due to meet}. */
    boolean isLongDue(int plan) {
        return parsed.tree().children(plan, "aux").stream()
                        .anyMatch(aux -> marks.word(aux).equals("had"))
                && parsed.tree().children(plan, "cop", "aux:pass").stream()
                        .anyMatch(be -> marks.tag(be).equals("VBN"));
    }

    /** {@code had meant to cut}: who had meant to did not. */
    private boolean hadMeant(int token) {
        int verb = marks.verbOf(token);
        int above = verb < 0 ? -1 : parsed.tree().head(verb);
        return above >= 0
                && parsed.tree().is(verb, "xcomp")
                && MEANT.contains(parsed.lemma(above))
                && parsed.tree().children(above, "aux").stream()
                        .anyMatch(aux -> marks.word(aux).equals("had"));
    }

    /** {@code talked of sending troops, but none have been sent}: the same verb, later and negated. */
    private boolean isLaterDenied(int token) {
        return IntStream.range(token + 1, parsed.size())
                .filter(v -> parsed.isVerb(v) && parsed.lemma(v).equals(parsed.lemma(token)))
                .anyMatch(v -> marks.hasChild(Sign.NEGATION, v, "advmod", "nsubj", "nsubj:pass")
                        || marks.hasChild(Sign.NOBODY, v, "nsubj", "nsubj:pass"));
    }

    /** {@code planned to}, {@code was to}, {@code had considered}, told of a time that is past. */
    private boolean wasMeant(int token) {
        for (int t = token; t >= 0; t = parsed.tree().head(t)) {
            boolean means = t != token && isIntent(t) && !marks.hasChild(Sign.NEGATION, t, "advmod");
            boolean ruled = marks.ruling(t).stream()
                    .anyMatch(verb -> isIntent(verb) && marks.tag(verb).matches("VB[DN]"));
            if (ruled || ((means || isDue(t)) && isInPast(t))) {
                return true;
            }
            if (parsed.tree().is(t, "acl:relcl") || parsed.tree().is(t, "ccomp")) {
                return false;
            }
        }
        return false;
    }

    private boolean isIntent(int word) {
        return marks.is(Sign.TO_COME, word) || marks.is(Sign.SUPPOSED, word);
    }

    /** {@code was to vote}, {@code was about to meet}. */
    private boolean isDue(int verb) {
        return verb > 1
                && marks.word(verb - 1).equals("to")
                && (marks.is(Sign.ABOUT_TO, verb - 2) || parsed.lemma(verb - 2).equals("be"));
    }

    private boolean isInPast(int t) {
        boolean bare = marks.tag(t).equals("VBN")
                && parsed.tree().children(t, "aux", "aux:pass", "cop").isEmpty();
        return marks.tag(t).equals("VBD")
                || (bare && parsed.tree().is(t, "root"))
                || parsed.tree().children(t, "aux", "aux:pass", "cop").stream()
                        .anyMatch(a -> marks.tag(a).equals("VBD"))
                || (t > 1 && marks.word(t - 1).equals("to") && isInPast(t - 2));
    }

    /** {@code but stayed at home}, {@code ; it never did}. */
    private boolean turns(int token) {
        int size = parsed.size();
        return IntStream.range(token + 1, size)
                        .filter(i -> marks.is(Sign.TURN, i))
                        .anyMatch(i -> marks.anyIn(Sign.NEGATION, i, size)
                                || marks.anyIn(Sign.TURN, i + 1, size)
                                || IntStream.range(i, size)
                                        .anyMatch(v -> marks.tag(v).equals("VBD")))
                || IntStream.range(token + 1, size)
                        .filter(i -> marks.word(i).equals(";"))
                        .anyMatch(i -> IntStream.range(i, Math.min(i + 6, size))
                                .anyMatch(word -> NOT.contains(marks.word(word))));
    }

    /** {@code when the talks were cancelled}. */
    private boolean isCalledOff(int token) {
        return IntStream.range(token + 1, parsed.size())
                .filter(parsed::isVerb)
                .filter(v -> parsed.hasChild(v, "aux:pass") && !parsed.tree().within(token, v))
                .anyMatch(v -> marks.is(Sign.UNDONE, v));
    }
}
