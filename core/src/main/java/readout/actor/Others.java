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
    private static final Set<String> DETERMINING = Set.of("DT", "CD", "PRP$", "JJ");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    /** {@code each of them}. */
    private static final Set<String> WITH = Set.of("with", "of", "to");

    /** Words of such a phrase. */
    private static final int PHRASE = 6;

    /** {@code both}: those who were spoken of, whatever stands before. */
    private static final String BOTH = "both";

    private Others() {}

    /** Whether something is done to a group, or with it: {@code Clinton met the two leaders}. */
    static boolean isObject(PartyMention group, Sentence words) {
        int before = group.from() - 1;
        while (before >= 0 && DETERMINING.contains(words.token(before).tag())) {
            before--;
        }
        int next = group.to();
        while (next < words.size() && words.token(next).tag().equals("RB")) {
            next++;
        }
        boolean subject =
                next < words.size() && FINITE.contains(words.token(next).tag());
        boolean named = group.form() == PartyMention.Form.GROUP
                ? isDefinite(group, words)
                : words.token(group.from()).word().equals("them")
                        && (areBrought(group, words) || follows("of", group, words));
        return before >= 0
                && named
                && !subject
                && (words.token(before).isVerb()
                        || WITH.contains(words.token(before).lemma()));
    }

    /** {@code Macron brought them together}. */
    static boolean areBrought(PartyMention group, Sentence words) {
        return follows("bring", group, words);
    }

    private static boolean follows(String lemma, PartyMention group, Sentence words) {
        return group.from() > 0 && words.token(group.from() - 1).lemma().equals(lemma);
    }

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

    private static boolean isDefinite(PartyMention mention, Sentence words) {
        return mention.count() > 0
                || words.token(mention.from()).lemma().equals(BOTH)
                || Set.of("DT", "PRP$").contains(words.token(mention.from()).tag())
                || (mention.from() > 0
                        && Set.of("DT", "PRP$", "POS")
                                .contains(words.token(mention.from() - 1).tag()));
    }

    /** {@code leaders in our community}, {@code congressional leaders}: not those who were spoken of. */
    static boolean are(PartyMention mention, Sentence words) {
        return mention.form() == PartyMention.Form.GROUP
                && !isDefinite(mention, words)
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
