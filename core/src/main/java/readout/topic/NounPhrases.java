package readout.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.language.NameType;
import readout.language.Sentence;
import readout.language.Token;

/** Reads the noun phrases of a list by the tags of their words: {@code trade, energy and the war in Ukraine}. */
final class NounPhrases {
    private static final int LONGEST = 8;
    private static final Set<String> SKIPPED = Set.of("DT", "PRP$", "PDT", "RB", "RBR", "``", "''", "-LRB-", "CD");
    private static final Set<String> PARTS = Set.of("JJ", "JJR", "JJS", "VBN", "VBG", "POS", "HYPH", "CD");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> JOINERS =
            Set.of(",", "and", "or", "also", "as", "well", ";", "including", "then", "both");
    /** Nouns that say nothing by themselves. */
    private static final Set<String> EMPTY = Set.of(
            "issue",
            "matter",
            "topic",
            "question",
            "thing",
            "way",
            "sideline",
            "phone",
            "telephone",
            "hour",
            "minute",
            "day",
            "time",
            "week",
            "month",
            "year",
            "weekend",
            "meeting",
            "call",
            "conversation",
            "talk",
            "discussion",
            "view",
            "range",
            "number",
            "side",
            "idea",
            "leg",
            "subject",
            "series",
            "set",
            "part",
            "detail",
            "morning",
            "evening",
            "visit",
            "trip",
            "margin",
            "behalf",
            "basis",
            "aspect",
            "variety",
            "phase",
            "lunch",
            "dinner",
            "breakfast",
            "person",
            "people",
            "document",
            "agreement",
            "lot",
            "half",
            "quarter",
            "link",
            "video",
            "table",
            "agenda",
            "occasion",
            "reporter",
            "counterpart",
            "hand",
            "measure",
            "action",
            "concern",
            "step",
            "focus",
            "implication",
            "possibility",
            "approach",
            "chance");

    private static final Set<String> VAGUE = Set.of(
            "several",
            "different",
            "various",
            "other",
            "key",
            "many",
            "mutual",
            "whole",
            "wide",
            "broad",
            "important",
            "comprehensive",
            "main",
            "same",
            "such",
            "certain",
            "common",
            "next",
            "last",
            "first",
            "full",
            "phone",
            "telephone",
            "primary",
            "further",
            "necessary",
            "new");
    /** Prepositions after which an empty noun is filled: {@code issues of security}. */
    private static final Set<String> FILLERS = Set.of("of", "to", "from", "as", "like", "including", "on", "in");
    /** Nouns of what happens somewhere: the place belongs to them. */
    private static final Set<String> EVENTS = Set.of(
            "situation",
            "war",
            "violence",
            "crisis",
            "conflict",
            "development",
            "event",
            "fighting",
            "ceasefire",
            "truce",
            "peace",
            "stability",
            "security",
            "intervention",
            "election",
            "influence",
            "process",
            "tension",
            "presence",
            "operation");

    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "aug",
            "sept",
            "oct",
            "nov",
            "dec");

    /** Prepositions that a list may repeat: {@code on trade, on visas}. */
    private static final Set<String> AGAIN = Set.of("on", "about", "over");

    /** Prepositions of what stands between two phrases of a list. */
    private static final Set<String> ASIDES =
            Set.of("near", "around", "for", "against", "after", "on", "from", "towards");

    private final Sentence sentence;

    NounPhrases(Sentence sentence) {
        this.sentence = sentence;
    }

    private record Phrase(int from, int head, int end) {}

    /** The phrases of the list that begins at a token. */
    List<String> from(int start) {
        List<String> phrases = new ArrayList<>();
        int next = start;
        while (next < sentence.size()) {
            Optional<Phrase> phrase = phrase(next);
            if (phrase.isEmpty() || (next > start && isSubject(phrase.get()))) {
                break;
            }
            Phrase found = phrase.get();
            if (isMeasured(found) || isDate(sentence.token(found.head))) {
                break;
            }
            boolean empty = isEmpty(found);
            if (!empty) {
                phrases.add(words(found.from, extended(found)));
            }
            next = afterJoiners(empty ? filled(found.end) : aside(extended(found)));
        }
        return phrases;
    }

    /** The phrases of the list that ends before a token, as far back as its clause goes. */
    List<String> before(int end) {
        int start = end;
        while (start > 0
                && !FINITE.contains(tag(start - 1))
                && !Set.of(":", ".").contains(tag(start - 1))) {
            start--;
        }
        while (start < end && JOINERS.contains(word(start))) {
            start++;
        }
        return from(start);
    }

    private Optional<Phrase> phrase(int start) {
        int from = start;
        while (from < sentence.size() && SKIPPED.contains(tag(from)) && !isHyphen(from + 1)) {
            from++;
        }
        int head = -1;
        int i = from;
        while (i < sentence.size() && i - from < LONGEST && (isNoun(i) || PARTS.contains(tag(i)))) {
            head = isNoun(i) ? i : head;
            i++;
        }
        return head < 0 ? Optional.empty() : Optional.of(new Phrase(from, head, head + 1));
    }

    private boolean isHyphen(int i) {
        return i < sentence.size() && tag(i).equals("HYPH");
    }

    private boolean isEmpty(Phrase phrase) {
        Token noun = sentence.token(phrase.head);
        boolean bare = phrase.head == phrase.from || VAGUE.contains(lemma(phrase.head - 1));
        return isName(noun) || (EMPTY.contains(lemma(phrase.head)) && bare);
    }

    private static boolean isName(Token noun) {
        return noun.name() == NameType.PERSON;
    }

    /** {@code two hours}, {@code 50 minutes}. */
    private boolean isMeasured(Phrase phrase) {
        return phrase.from > 0 && tag(phrase.from - 1).equals("CD") && EMPTY.contains(lemma(phrase.head));
    }

    private static boolean isDate(Token noun) {
        String word = noun.word().toLowerCase(Locale.ROOT);
        return word.endsWith("day") && noun.isProper() || (noun.isProper() && MONTHS.contains(word.replace(".", "")));
    }

    /** Whether a verb follows, so that the phrase begins a clause of its own. */
    private boolean isSubject(Phrase phrase) {
        return phrase.end < sentence.size() && FINITE.contains(tag(phrase.end));
    }

    /** The end with what belongs to the noun: {@code normalisation of relations}. */
    private int extended(Phrase phrase) {
        int end = phrase.end;
        boolean belongs = end + 1 < sentence.size()
                && (word(end).equals("of")
                        || word(end).equals("between")
                        || (word(end).equals("in") && EVENTS.contains(lemma(phrase.head))));
        int inner = belongs ? phrase(end + 1).map(Phrase::end).orElse(end) : end;
        boolean pair = belongs
                && word(end).equals("between")
                && inner + 1 < sentence.size()
                && word(inner).equals("and");
        return pair ? phrase(inner + 1).map(Phrase::end).orElse(inner) : inner;
    }

    /** Past a place or a time that stands between two phrases of a list: {@code troops near Ukraine and arms}. */
    private int aside(int end) {
        boolean more = end + 1 < sentence.size() && ASIDES.contains(word(end));
        int inner = more ? phrase(end + 1).map(Phrase::end).orElse(end) : end;
        return inner < sentence.size()
                        && (word(inner).equals("and") || word(inner).equals(","))
                ? inner
                : end;
    }

    /** Past the words that lead from an empty noun to what fills it: {@code issues related to}, {@code ways of ending}. */
    private int filled(int end) {
        int i = end;
        while (i < sentence.size()
                && i < end + 4
                && (FILLERS.contains(word(i))
                        || tag(i).startsWith("VB") && !FINITE.contains(tag(i))
                        || word(i).equals("such"))) {
            i++;
        }
        return i;
    }

    /** Past what joins two phrases; the end of the sentence where nothing does and nothing was skipped. */
    private int afterJoiners(int end) {
        int i = end;
        while (i < sentence.size() && JOINERS.contains(word(i))) {
            i++;
        }
        if (i > end && i < sentence.size() && AGAIN.contains(word(i))) {
            i++;
        }
        return i > end
                        || (end > 0 && FILLERS.contains(word(end - 1)))
                        || (end > 0 && tag(end - 1).startsWith("VB"))
                ? i
                : sentence.size();
    }

    private String words(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean glued = i > from
                    && sentence.token(i).span().start()
                            == sentence.token(i - 1).span().end();
            words.append(words.isEmpty() || glued ? "" : " ")
                    .append(sentence.token(i).word());
        }
        return words.toString();
    }

    private boolean isNoun(int i) {
        return sentence.token(i).isNoun();
    }

    private String tag(int i) {
        return sentence.token(i).tag();
    }

    private String word(int i) {
        return sentence.token(i).word().toLowerCase(Locale.ROOT);
    }

    private String lemma(int i) {
        return sentence.token(i).lemma().toLowerCase(Locale.ROOT);
    }
}
