package readout.actor;

import java.util.Set;
import readout.language.Sentence;

/** Groups that nobody who was named belongs to. */
final class Others {
    private static final Set<String> QUALIFYING = Set.of("in", "across", "around", "throughout", "within");

    /** {@code both}: those who were spoken of, whatever stands before. */
    private static final String BOTH = "both";

    private Others() {}

    /** {@code leaders in our community}, {@code congressional leaders}: not those who were spoken of. */
    static boolean are(PartyMention mention, Sentence words) {
        boolean definite = mention.count() > 0
                || words.token(mention.from()).lemma().equals(BOTH)
                || Set.of("DT", "PRP$").contains(words.token(mention.from()).tag())
                || (mention.from() > 0
                        && Set.of("DT", "PRP$", "POS")
                                .contains(words.token(mention.from() - 1).tag()));
        return mention.form() == PartyMention.Form.GROUP
                && !definite
                && (isQualified(words, mention.from() - 1)
                        || (mention.to() < words.size()
                                && QUALIFYING.contains(words.token(mention.to()).lemma())));
    }

    private static boolean isQualified(Sentence words, int before) {
        return before >= 0
                && (words.token(before).isNoun() || words.token(before).tag().equals("JJ"));
    }
}
