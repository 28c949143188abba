package readout.time;

import java.util.List;
import java.util.Set;
import readout.language.NameType;

/**
 * Drops what only looks like a time.
 *
 * <p>Examples: {@code may} the verb, {@code $1990}, {@code 2000 people}, {@code Jan} the name.
 */
final class DoubtPass implements Pass {
    private static final Set<String> MONEY = Set.of("$", "£", "€", "#", "no.", "c$", "/");
    /** Months that people are named after. */
    private static final Set<String> SURNAMES = Set.of("may", "march", "august");

    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final Set<String> DATING = Set.of("in", "of", "last", "next", "this");
    private static final Set<String> DAYTIMES = Set.of("morning", "afternoon", "evening", "night");
    private static final Set<String> COUNTED = Set.of("NN", "JJ", "CD", "PDT");
    private static final Set<String> OPENERS =
            Set.of("in", "since", "of", "the", "from", "by", "until", "to", "and", "a", "an", "its", "'s");

    @Override
    public List<Draft> over(List<Word> words, List<Draft> found) {
        return found.stream().filter(draft -> !doubtful(words, draft)).toList();
    }

    private static boolean doubtful(List<Word> words, Draft draft) {
        Word first = words.get(draft.from());
        boolean alone = draft.to() - draft.from() == 1;
        return (alone
                        && (other(first)
                                || surname(words, draft)
                                || shortened(first)
                                || bareYear(words, draft, first)
                                || anyDay(words, draft)))
                || counted(words, draft);
    }

    /** "He does not travel on a Saturday", but "on a Sunday in March" and "in a Tuesday phone call". */
    private static boolean anyDay(List<Word> words, Draft draft) {
        boolean article = draft.from() > 0
                && ARTICLES.contains(words.get(draft.from() - 1).lower());
        boolean dated = draft.to() < words.size()
                && (DATING.contains(words.get(draft.to()).lower())
                        || words.get(draft.to()).tag().equals("NN")
                                && !DAYTIMES.contains(words.get(draft.to()).lower()));
        return article
                && !dated
                && words.get(draft.from()).as(WordClass.WEEKDAY).isPresent();
    }

    /** "On the first such trip". */
    private static boolean counted(List<Word> words, Draft draft) {
        return draft.meaning() instanceof Meaning.DayOfMonth
                && words.get(draft.to() - 1).lower().chars().noneMatch(Character::isDigit)
                && draft.to() < words.size()
                && COUNTED.stream().anyMatch(tag -> words.get(draft.to()).tag().startsWith(tag));
    }

    /** "It may be", "Theresa May". */
    private static boolean other(Word word) {
        boolean name = word.is("may") || word.is("march");
        boolean person = word.token().name() == NameType.PERSON
                && word.as(WordClass.MONTH).isPresent();
        return person || (name && !word.tag().startsWith("NNP"));
    }

    /** "Theresa May", "Mrs May": a proper noun before it that is no day of the week. */
    private static boolean surname(List<Word> words, Draft draft) {
        if (draft.from() == 0) {
            return false;
        }
        Word before = words.get(draft.from() - 1);
        return SURNAMES.contains(words.get(draft.from()).lower())
                && before.tag().equals("NNP")
                && before.as(WordClass.WEEKDAY).isEmpty();
    }

    /** "Jan" without a day or full stop is a name. */
    private static boolean shortened(Word word) {
        return word.as(WordClass.MONTH).isPresent() && word.lower().length() == 3 && !word.is("may");
    }

    private static boolean bareYear(List<Word> words, Draft draft, Word word) {
        if (!Character.isDigit(word.lower().charAt(0)) || word.lower().length() != 4) {
            return false;
        }
        String before = draft.from() == 0 ? "" : words.get(draft.from() - 1).lower();
        boolean counts =
                draft.to() < words.size() && words.get(draft.to()).tag().equals("NNS");
        boolean measured = draft.to() < words.size()
                && Set.of("%", "percent", "-").contains(words.get(draft.to()).lower());
        return MONEY.contains(before) || measured || (counts && !OPENERS.contains(before));
    }
}
