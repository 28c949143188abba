package readout.coding;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import readout.engagement.Scene;
import readout.engagement.Times;
import readout.lexicon.Sign;
import readout.model.Edtf;
import readout.model.EngagementStatus;
import readout.model.TimeExpression;
import readout.reality.Marks;
import readout.reality.Reality;

/** When a deed was done as against what the article tells: long before, or not yet. */
final class Background {
    private static final Set<String> SPANS = Set.of("year", "decade", "century");

    private final Marks marks;
    private final Scene scene;
    private final Reality reality;

    Background(Marks marks, Scene scene, Reality reality) {
        this.marks = marks;
        this.scene = scene;
        this.reality = reality;
    }

    /**
     * Whether it was before what is news.
     *
     * @param reported whether somebody asserts it: what somebody says that others had done is news
     */
    boolean isPast(int token, boolean reported) {
        int verb = marks.verbOf(token);
        return isDatedBefore(token)
                || isOfADecade(token)
                || isYearsBefore(token)
                || (verb >= 0 && !reported && isRelativePast(token, verb))
                || (verb >= 0 && isFormerly(verb))
                || (verb >= 0 && !reported && reality.isBefore(verb) && isOwnVerb(token, verb));
    }

    /** {@code a congressman who accused her apologised}. */
    private boolean isRelativePast(int token, int verb) {
        return token == verb
                && scene.tree().is(verb, "acl:relcl")
                && marks.tag(verb).equals("VBD")
                && scene.tree().children(verb, "nsubj").stream()
                        .anyMatch(s -> marks.word(s).equals("who")
                                && !marks.word(s - 1).equals(","));
    }

    /** {@code five years after crowds burned its embassy}. */
    private boolean isYearsBefore(int token) {
        return IntStream.of(token, marks.verbOf(token))
                .filter(word -> word >= 0 && !scene.tree().is(word, "acl:relcl"))
                .flatMap(word ->
                        scene.tree().children(word, "mark", "case").stream().mapToInt(Integer::intValue))
                .anyMatch(
                        mark -> mark > 0 && scene.lemma(mark).equals("after") && SPANS.contains(scene.lemma(mark - 1)));
    }

    /** {@code in the 1980s}. */
    private boolean isOfADecade(int token) {
        return scene.tree().children(token, "obl", "nmod").stream()
                .anyMatch(child -> marks.word(child).matches("1\\d{2}0s|20[01]0s"));
    }

    /** The deed is its verb, or stands right below it. */
    private boolean isOwnVerb(int token, int verb) {
        return token == verb || scene.tree().head(token) == verb;
    }

    /** Whether its own time was long before the article, or is a year in a text without a date. */
    private boolean isDatedBefore(int token) {
        return Times.of(scene, token, EngagementStatus.HELD)
                .filter(time -> time.edtf().isPresent())
                .filter(time -> isOwn(token, time))
                .filter(this::isLongAgo)
                .isPresent();
    }

    /** {@code Qatar, which hosted them in 2020, has been asked}: the year is that of another verb. */
    private boolean isOwn(int token, TimeExpression time) {
        int head = IntStream.range(0, scene.sentence().size())
                .filter(i -> scene.sentence().token(i).span().overlaps(time.span()))
                .findFirst()
                .orElse(token);
        int verb = marks.verbOf(head);
        return verb < 0 || !scene.tree().is(verb, "acl:relcl") || scene.tree().within(token, verb);
    }

    private boolean isLongAgo(TimeExpression time) {
        Edtf when = time.edtf().orElseThrow();
        return scene.published().isPresent() ? scene.isOld(when) : when.text().matches("\\d{4}(-\\d{2}){0,2}|\\d{3}X");
    }

    /** {@code a decade ago}, {@code years earlier}. */
    private boolean isFormerly(int verb) {
        return IntStream.range(0, scene.sentence().size())
                .filter(i -> marks.is(Sign.FORMERLY, i))
                .anyMatch(i -> marks.verbOf(i) == verb);
    }

    /** {@code meet next week}: told in the present, and still to come. */
    boolean isAhead(int token) {
        int verb = marks.verbOf(token);
        return verb >= 0 && isOwnVerb(token, verb) && isPresent(verb) && hasTimeAhead(verb);
    }

    private boolean isPresent(int verb) {
        boolean simple = Optional.of(marks.tag(verb))
                .filter(t -> t.equals("VBZ") || t.equals("VBP"))
                .isPresent();
        boolean going = marks.tag(verb).equals("VBG")
                && scene.tree().children(verb, "aux").stream()
                        .anyMatch(
                                a -> marks.tag(a).equals("VBZ") || marks.tag(a).equals("VBP"));
        return simple || going;
    }

    private boolean hasTimeAhead(int verb) {
        return IntStream.range(0, scene.sentence().size())
                .filter(scene::isTime)
                .filter(i -> marks.verbOf(i) == verb)
                .anyMatch(i -> marks.is(Sign.AHEAD, i) || isDatedAhead(i));
    }

    private boolean isDatedAhead(int token) {
        return scene.times().stream()
                .filter(time ->
                        time.span().overlaps(scene.sentence().token(token).span()))
                .flatMap(time -> time.edtf().stream())
                .anyMatch(scene::isAhead);
    }
}
