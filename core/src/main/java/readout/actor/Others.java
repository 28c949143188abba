package readout.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import readout.language.Sentence;

/** Groups that nobody who was named belongs to. */
final class Others {
    private static final Set<String> QUALIFYING = Set.of("in", "across", "around", "throughout", "within");

    private static final Set<String> MANY = Set.of(
            "alliance",
            "bloc",
            "member",
            "group",
            "organization",
            "organisation",
            "union",
            "world",
            "coalition",
            "continent");
    /** Words of such a phrase. */
    private static final int PHRASE = 6;

    /** {@code both}: those who were spoken of, whatever stands before. */
    private static final String BOTH = "both";

    private Others() {}

    /** {@code he told them}: those who are told are not the one who tells; {@code she was 19 and he 45 when they met}: they are those two. */
    static List<Party> than(Optional<Person> subject, List<Party> group, Sentence words, PartyMention pronoun) {
        boolean told = words.token(pronoun.from()).word().equalsIgnoreCase("them")
                && subject.map(tells ->
                                tells.at(words.token(pronoun.from()).span()).person())
                        .filter(name ->
                                group.stream().anyMatch(party -> party.person().equals(name)))
                        .isPresent();
        return told || isCouple(words, pronoun.from()) ? List.of() : group;
    }

    private static boolean isCouple(Sentence words, int end) {
        Set<String> before = IntStream.range(0, end)
                .mapToObj(i -> words.token(i).word().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return before.contains("she") && before.contains("he");
    }

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
                && (isOfMany(words, mention.to())
                        || isQualified(words, mention.from() - 1)
                        || (mention.to() < words.size()
                                && QUALIFYING.contains(words.token(mention.to()).lemma())));
    }

    /** {@code prime ministers and presidents of the 29-member alliance}; not {@code the leaders of both states}. */
    private static boolean isOfMany(Sentence words, int of) {
        return of + 2 < words.size()
                && words.token(of).lemma().equals("of")
                && IntStream.range(of + 1, Math.min(of + PHRASE, words.size()))
                        .anyMatch(i -> MANY.contains(words.token(i).lemma()));
    }

    private static boolean isQualified(Sentence words, int before) {
        return before >= 0
                && (words.token(before).isNoun()
                        || Set.of("JJ", "CD").contains(words.token(before).tag()));
    }
}
