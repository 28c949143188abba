package readout.engagement;

import java.util.Optional;
import java.util.stream.IntStream;
import readout.model.EngagementStatus;
import readout.model.Span;
import readout.model.TimeExpression;

/** Which time expression of a sentence dates a contact. */
final class Times {
    /** Steps in the tree beyond which an expression dates something else. */
    private static final int REACH = 5;

    private Times() {}

    /**
     * The expression that stands nearest in the tree. What has not happened yet is dated by its own words alone: a day beside
     * {@code announced} or {@code cancelled} is the day of the announcement.
     */
    static Optional<TimeExpression> of(Scene scene, int token, EngagementStatus status) {
        boolean happened = status == EngagementStatus.HELD || status == EngagementStatus.ONGOING;
        TimeExpression best = null;
        int nearest = REACH + 1;
        for (TimeExpression time : scene.times()) {
            int distance = distance(scene, time.span(), token);
            if (time.edtf().isPresent() && distance < nearest && (happened || isOwn(scene, time.span(), token))) {
                best = time;
                nearest = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int distance(Scene scene, Span span, int token) {
        return tokens(scene, span).map(i -> scene.distance(i, token)).min().orElse(Integer.MAX_VALUE);
    }

    private static IntStream tokens(Scene scene, Span span) {
        return IntStream.range(0, scene.sentence().size())
                .filter(i -> span.overlaps(scene.sentence().token(i).span()));
    }

    /** Below the word itself, or after {@code for} or {@code on} beside a plan: {@code scheduled for Monday}. */
    private static boolean isOwn(Scene scene, Span span, int token) {
        return tokens(scene, span)
                .anyMatch(i -> scene.tree().within(i, token) || scene.caseOf(i).equals("for"));
    }
}
