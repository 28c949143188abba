package readout.engagement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import readout.actor.Parties.Resolved;
import readout.actor.PartyMention.Form;
import readout.language.Dependencies;
import readout.language.Sentence;
import readout.language.TreeEdit;
import readout.model.Span;
import readout.model.TimeExpression;

/**
 * Mends what parsers get wrong in news: in {@code On Tuesday French President Macron called Modi} they take the day and the subject for one
 * noun, in {@code after meeting President Putin} the gerund for an adjective.
 */
final class Repair {
    /** Adjectives that look like gerunds. */
    private static final Set<String> DESCRIBING = Set.of(
            "neighboring",
            "neighbouring",
            "remaining",
            "surrounding",
            "leading",
            "ruling",
            "opposing",
            "participating");

    private static final String TIME = "obl:tmod";
    private static final String CONJ = "conj";

    /** Words before {@code of} that parsers take for adverbs. */
    private static final Set<String> OUTWARD = Set.of("out", "ahead");
    /** Words of a place's name at most. */
    private static final int NAME = 3;
    /** Verbs of going, before {@code for}. */
    private static final Set<String> LEAVING = Set.of("leave", "depart", "fly", "head", "sail", "bind");

    private static final Set<String> FOR = Set.of("for", "with", "to", "between", "of", "and");

    private static final Set<String> CONJUNCTIONS = Set.of("after", "before", "since", "until", "as");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private Repair() {}

    static Dependencies of(Sentence sentence, Dependencies tree, List<Resolved> parties, List<TimeExpression> times) {
        Dependencies main = ShortRelatives.mended(
                sentence,
                SaidAfter.mended(
                        sentence,
                        MainVerb.mended(
                                sentence,
                                bound(
                                        sentence,
                                        MainLine.mended(
                                                sentence,
                                                outOf(
                                                        sentence,
                                                        Owners.mended(
                                                                sentence,
                                                                AfterRelative.mended(
                                                                        sentence,
                                                                        Recipients.mended(
                                                                                sentence,
                                                                                TalksInRow.mended(
                                                                                        sentence,
                                                                                        AfterAside.mended(
                                                                                                sentence,
                                                                                                Participles.mended(
                                                                                                        sentence,
                                                                                                        tree))))))))))),
                parties);
        Dependencies whole = FiniteVerbs.mended(
                sentence,
                possessors(
                        dated(inTurn(sentence, names(sentence, main, parties), parties), parties, sentence, times),
                        parties),
                parties);
        Dependencies mended = guests(
                sentence,
                gerunds(sentence, clauses(sentence, subjects(sentence, whole, parties, times), parties), parties),
                parties);
        return LateSubject.mended(sentence, mended, parties);
    }

    /** {@code may pull out of a summit}, {@code spoke ahead of a summit}: the summit hangs on the verb. */
    private static Dependencies outOf(Sentence sentence, Dependencies tree) {
        TreeEdit edit = new TreeEdit(tree);
        IntStream.range(1, sentence.size() - 1)
                .filter(i -> OUTWARD.contains(sentence.token(i).lemma())
                        && sentence.token(i + 1).lemma().equals("of")
                        && tree.is(i, "advmod"))
                .forEach(out -> tree.children(out, "obl")
                        .forEach(
                                noun -> edit.attach(noun, tree.head(out), "obl").attach(out, noun, "case")));
        return edit.done();
    }

    /** {@code John Kerry and Defense Secretary Chuck Hagel}, {@code the Group of 20 summit}: what parsers take for parts of one name. */
    private static Dependencies names(Sentence sentence, Dependencies tree, List<Resolved> parties) {
        TreeEdit edit = new TreeEdit(tree);
        for (int i = 0; i < parties.size(); i++) {
            int from = parties.get(i).mention().from();
            int to = parties.get(i).mention().to();
            int head = head(tree, from, to);
            int above = tree.head(head);
            if (i + 1 < parties.size() && isPair(sentence, parties.get(i), parties.get(i + 1), above)) {
                edit.attach(head, tree.head(above), tree.relation(above)).attach(above, head, "conj");
            }
            int noun = named(sentence, tree, parties.get(i));
            if (noun > 0 && tree.head(noun) == head && sentence.token(noun).isNoun()) {
                edit.attach(noun, above, tree.relation(head)).attach(head, noun, "compound");
                tree.children(head).stream()
                        .filter(child -> child < from || child > noun)
                        .forEach(child -> edit.move(child, noun));
            }
        }
        return edit.done();
    }

    /** {@code leaves for Hanoi to take part in talks}: it is not Hanoi that takes part. */
    private static Dependencies bound(Sentence sentence, Dependencies tree) {
        TreeEdit edit = new TreeEdit(tree);
        for (int place = 1; place < sentence.size(); place++) {
            int verb = tree.head(place);
            boolean acts = tree.is(place, "nsubj")
                    && verb > place
                    && sentence.token(verb - 1).lemma().equals("to")
                    && tree.head(verb) >= 0
                    && LEAVING.contains(sentence.token(tree.head(verb)).lemma());
            if (acts) {
                int where = place;
                tree.children(verb, "mark").stream()
                        .filter(mark -> mark < where && where - mark <= NAME)
                        .filter(mark -> sentence.token(mark).lemma().equals("for"))
                        .forEach(mark ->
                                edit.attach(where, tree.head(verb), "obl").attach(mark, where, "case"));
            }
        }
        return edit.done();
    }

    /** {@code met Kim in Pyongyang and Moon in Seoul}, {@code met with Kim on Monday and with Moon}: the second is met, too. */
    private static Dependencies inTurn(Sentence sentence, Dependencies tree, List<Resolved> parties) {
        TreeEdit edit = new TreeEdit(tree);
        List<Resolved> persons = parties.stream()
                .filter(r -> r.mention().form() == Form.PERSON || r.mention().form() == Form.DESCRIBED)
                .toList();
        for (int i = 1; i < persons.size(); i++) {
            int first = head(tree, persons.get(i - 1));
            int second = head(tree, persons.get(i));
            int place = tree.head(second);
            boolean turn = tree.is(second, CONJ)
                    && place > first
                    && place < second
                    && !tree.children(place, "case").isEmpty()
                    && (tree.head(place) == tree.head(first) || tree.head(place) == first)
                    && (tree.is(first, "obl") || tree.is(first, "obj"));
            boolean again = tree.is(second, CONJ)
                    && (tree.is(first, "obl") || tree.is(first, "obj"))
                    && place == tree.head(first)
                    && !sentence.token(second).isVerb()
                    && caseOf(sentence, tree, first).equals(caseOf(sentence, tree, second));
            if (turn || again) {
                edit.attach(second, first, CONJ);
            }
            if (turn) {
                tree.children(place, "nmod").stream()
                        .filter(next -> next > second)
                        .forEach(next -> edit.move(next, second));
            }
        }
        return edit.done();
    }

    private static String caseOf(Sentence sentence, Dependencies tree, int noun) {
        return tree.children(noun, "case").stream()
                .findFirst()
                .map(word -> sentence.token(word).lemma())
                .orElse("");
    }

    private static int head(Dependencies tree, Resolved party) {
        return head(tree, party.mention().from(), party.mention().to());
    }

    /** {@code visit Cuba March 21-22}: the place is no part of the date. */
    private static Dependencies dated(
            Dependencies tree, List<Resolved> parties, Sentence sentence, List<TimeExpression> times) {
        TreeEdit edit = new TreeEdit(tree);
        for (Resolved party : parties) {
            int day = party.mention().to();
            int place = head(tree, party.mention().from(), day);
            boolean inDate = day < sentence.size()
                    && tree.head(place) == day
                    && times.stream()
                            .anyMatch(t -> t.span().start()
                                    == sentence.token(day).span().start());
            if (inDate && tree.head(day) >= 0) {
                tree.children(day, "case").forEach(word -> edit.move(word, place));
                edit.attach(place, tree.head(day), tree.relation(day)).attach(day, tree.head(day), TIME);
            }
        }
        return edit.done();
    }

    /** {@code Merkel and Erdogan's meeting}: the meeting of both. */
    private static Dependencies possessors(Dependencies tree, List<Resolved> parties) {
        TreeEdit edit = new TreeEdit(tree);
        for (int i = 0; i + 1 < parties.size(); i++) {
            int first = head(
                    tree,
                    parties.get(i).mention().from(),
                    parties.get(i).mention().to());
            int second = head(
                    tree,
                    parties.get(i + 1).mention().from(),
                    parties.get(i + 1).mention().to());
            int noun = tree.head(second);
            boolean joint = noun >= 0
                    && tree.is(second, "nmod:poss")
                    && !tree.children(second, "case").isEmpty()
                    && tree.is(noun, "conj")
                    && tree.head(noun) == first
                    && parties.get(i + 1).mention().from()
                            == parties.get(i).mention().to() + 1;
            if (joint) {
                edit.attach(noun, tree.head(first), tree.relation(first))
                        .attach(first, noun, "nmod:poss")
                        .attach(second, first, "conj");
            }
        }
        return edit.done();
    }

    /** The noun that a name stands before, its short form in brackets between them: {@code World Health Organization (WHO) meeting}; -1 if none. */
    private static int named(Sentence sentence, Dependencies tree, Resolved party) {
        int to = party.mention().to();
        int after = sentence.afterBrackets(to);
        if (after > to && after < sentence.size()) {
            return after;
        }
        return tree.head(to - 1) == to && head(tree, party.mention().from(), to) < to - 1 ? to : -1;
    }

    /** Two persons joined by "and", of whom the first hangs inside the second. */
    private static boolean isPair(Sentence sentence, Resolved first, Resolved second, int above) {
        return first.mention().form() == Form.PERSON
                && second.mention().form() == Form.PERSON
                && second.mention().covers(above)
                && sentence.token(first.mention().to()).lemma().equals("and");
    }

    /** {@code after Trump departed}: a clause, not a party that departed. */
    private static Dependencies clauses(Sentence sentence, Dependencies tree, List<Resolved> parties) {
        TreeEdit edit = new TreeEdit(tree);
        for (Resolved party : parties) {
            int from = party.mention().from();
            int verb = party.mention().to();
            int head = head(tree, from, verb);
            boolean told = from > 0
                    && verb < sentence.size()
                    && CONJUNCTIONS.contains(sentence.token(from - 1).lemma())
                    && tree.head(from - 1) == head
                    && FINITE.contains(sentence.token(verb).tag())
                    && tree.is(verb, "acl")
                    && tree.children(verb, "nsubj").isEmpty();
            if (told) {
                edit.attach(verb, tree.head(head), "advcl")
                        .attach(head, verb, "nsubj")
                        .attach(from - 1, verb, "mark");
            }
        }
        return edit.done();
    }

    /** A party that a gerund after a preposition stands before is its object. */
    private static Dependencies gerunds(Sentence sentence, Dependencies tree, List<Resolved> parties) {
        TreeEdit edit = new TreeEdit(tree);
        for (Resolved party : parties) {
            int gerund = party.mention().from() - 1;
            int head = head(tree, party.mention().from(), party.mention().to());
            if (gerund > 0
                    && isGerund(sentence, tree, gerund)
                    && party.mention().covers(tree.head(gerund))
                    && !isGuest(sentence, gerund, party)) {
                edit.attach(gerund, tree.head(head), isNoun(sentence, tree.head(head)) ? "acl" : "advcl")
                        .attach(head, gerund, "obj");
                tree.children(head, "case").forEach(preposition -> edit.move(preposition, gerund));
            }
        }
        return edit.done();
    }

    /** {@code a banquet for visiting President Mukherjee}: whom parsers take for the object of the visit is who the words before mean. */
    private static Dependencies guests(Sentence sentence, Dependencies tree, List<Resolved> parties) {
        TreeEdit edit = new TreeEdit(tree);
        for (Resolved party : parties) {
            int visiting = party.mention().from() - 1;
            int head = head(tree, party.mention().from(), party.mention().to());
            if (visiting > 0 && isGuest(sentence, visiting, party) && tree.head(head) == visiting) {
                int above = tree.head(visiting);
                edit.attach(head, above, isNoun(sentence, above) ? "nmod" : "obl")
                        .attach(visiting, head, "amod");
                tree.children(visiting, "case", "mark").forEach(word -> edit.attach(word, head, "case"));
            }
        }
        return edit.done();
    }

    /** One visits places; before a person the word says who is a guest. */
    private static boolean isGuest(Sentence sentence, int gerund, Resolved party) {
        boolean person =
                party.mention().form() == Form.PERSON || party.mention().form() == Form.DESCRIBED;
        return person
                && sentence.token(gerund).lemma().equals("visit")
                && sentence.token(gerund).tag().equals("VBG")
                && FOR.contains(sentence.token(gerund - 1).lemma());
    }

    private static boolean isGerund(Sentence sentence, Dependencies tree, int token) {
        String before = sentence.token(token - 1).tag();
        return sentence.token(token).tag().equals("VBG")
                && tree.is(token, "amod")
                && !DESCRIBING.contains(sentence.token(token).word().toLowerCase(Locale.ROOT))
                && (before.equals("IN") || before.equals("TO") || before.equals(","));
    }

    private static boolean isNoun(Sentence sentence, int token) {
        return token >= 0 && sentence.token(token).isNoun();
    }

    /** The tree, with the party after an opening date as the subject of its verb, where the verb has none. */
    private static Dependencies subjects(
            Sentence sentence, Dependencies tree, List<Resolved> parties, List<TimeExpression> times) {
        for (Resolved party : parties) {
            int from = party.mention().from();
            int head = head(tree, from, party.mention().to());
            boolean afterDate =
                    from > 1 && times.stream().anyMatch(t -> ends(sentence, t.span(), from)) && tree.is(head, "obl");
            int verb = verbAfter(tree, head, party.mention().to());
            if (afterDate
                    && head > from - 1
                    && verb >= 0
                    && tree.children(verb, "nsubj").isEmpty()) {
                return subject(tree, head, from, verb);
            }
        }
        return tree;
    }

    /** What a party hangs on, itself or with what stands before it, if that comes after the party; else -1. */
    private static int verbAfter(Dependencies tree, int head, int end) {
        int above = tree.head(head);
        while (above >= 0 && above < head) {
            above = tree.head(above);
        }
        return above >= end ? above : -1;
    }

    /** The token of a party that hangs outside it. */
    static int head(Dependencies tree, int from, int to) {
        return IntStream.range(from, to)
                .filter(i -> tree.head(i) < from || tree.head(i) >= to)
                .findFirst()
                .orElse(to - 1);
    }

    private static boolean ends(Sentence sentence, Span date, int token) {
        return date.end() == sentence.token(token - 1).span().end();
    }

    /** What stood before the party inside its phrase hangs on the verb instead. */
    private static Dependencies subject(Dependencies tree, int head, int from, int verb) {
        TreeEdit edit = new TreeEdit(tree).attach(head, verb, "nsubj");
        IntStream.range(0, from)
                .filter(i -> tree.head(i) >= from && tree.head(i) <= head)
                .forEach(i -> edit.attach(i, verb, "obl"));
        return edit.done();
    }
}
