package readout.engagement;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Times that stand near a contact and say something else than when it was, by the words before them. */
final class Nearby {
    private static final Set<String> COUNTING = Set.of("JJ", "CD");
    private static final Set<String> SINGLE = Set.of("first", "last");
    private static final int NEAR_SINCE = 15;
    private static final int NEAR_ORDINAL = 7;
    private static final Pattern ORDINAL =
            Pattern.compile("second|third|(four|fif|six|seven|eigh|nin|ten|eleven|twelf|\\d+)th|\\d+(nd|rd)");

    private Nearby() {}

    /** {@code for the second time in December}, {@code their third trip this year}: in what contacts are counted; {@code for the first time in May} dates one. */
    static boolean isCounted(Scene scene, int first) {
        boolean here = scene.lemma(first).equals("this")
                && IntStream.range(Math.max(0, first - NEAR_ORDINAL), first)
                        .anyMatch(i -> ORDINAL.matcher(scene.lemma(i)).matches());
        int time = scene.lemma(Math.max(0, first - 1)).equals("in") ? first - 2 : first - 1;
        return here
                || time > 0
                        && scene.lemma(time).equals("time")
                        && COUNTING.contains(scene.sentence().token(time - 1).tag())
                        && !SINGLE.contains(scene.lemma(time - 1));
    }

    /** {@code since Margaret Thatcher in 1988}, whatever the parser hangs the year on. */
    static boolean isAfterSince(Scene scene, int first, int token) {
        for (int i = first - 1; i >= Math.max(0, first - NEAR_SINCE); i--) {
            if (scene.lemma(i).equals("since")) {
                return i > token;
            }
            if (scene.lemma(i).equals(",")) {
                return false;
            }
        }
        return false;
    }

    /** {@code Abe, who took office in September, met Hu}: what stands between {@code who} and the next comma is told of him alone. */
    static boolean isOfSomebodyElse(Scene scene, int first, int token) {
        int who = first;
        while (who >= 0 && !isWho(scene, who) && !scene.lemma(who).equals(",")) {
            who--;
        }
        boolean inside = token > who && token < first;
        return who >= 0 && isWho(scene, who) && !inside && !isBefore(scene, first, token);
    }

    private static boolean isWho(Scene scene, int token) {
        return scene.sentence().token(token).tag().equals("WP")
                && scene.lemma(token).equals("who");
    }

    /** Whether no comma parts a time from the word after it, so that both are told by one clause. */
    private static boolean isBefore(Scene scene, int time, int word) {
        return word > time
                && IntStream.range(time, word).noneMatch(i -> scene.lemma(i).equals(","));
    }
}
