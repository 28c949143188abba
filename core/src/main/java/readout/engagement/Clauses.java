package readout.engagement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.actor.Parties.Resolved;
import readout.actor.PartyMention.Form;
import readout.language.Dependencies;
import readout.language.Token;

/** Who does a verb, and to whom: also where the subject stands elsewhere in the sentence. */
public final class Clauses {
    private static final int FARTHEST = 5;
    private static final String INVOLVING = "involving";

    private static final Set<String> PLANNED = Set.of("schedule", "plan", "set", "arrange", "slate");

    private static final Set<String> BEFORE_VERB = Set.of("RB", "MD", "VBD", "VBZ", "VBP", "VBN");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    /** Words between a verb and the preposition that belongs to it. */
    private static final int GAP = 10;

    private static final Set<String> MEANS = Set.of(
            "phone",
            "telephone",
            "video",
            "link",
            "person",
            "conference",
            "teleconference",
            "videoconference",
            "call",
            "length");
    /** Prepositions that bring in the other side. */
    private static final Set<String> SURFACE = Set.of("with", "between");

    /** Who {@code it} can be. */
    private static final Set<Form> STATES = Set.of(Form.STATE, Form.CAPITAL, Form.DESCRIBED);

    private static final Set<String> RECIPROCAL = Set.of("each other", "one another");

    private static final Set<String> COURTESIES = Set.of("congratulate", "thank", "condole");

    private final Scene scene;
    private final Dependencies tree;

    public Clauses(Scene scene) {
        this.scene = scene;
        this.tree = scene.tree();
    }

    /** Heads of the noun phrases that do the verb. */
    public List<Integer> agents(int verb) {
        if (isPassive(verb)) {
            return obliques(verb, "by");
        }
        List<Integer> subjects = subjects(verb, FARTHEST);
        return subjects.isEmpty() && tree.children(verb, "nsubj").isEmpty() ? before(verb) : subjects;
    }

    /** The nearest party before a verb that parsers take for the subject of another one or for the root. */
    private List<Integer> before(int verb) {
        return scene.parties().stream()
                .map(Resolved::mention)
                .filter(mention -> mention.to() <= verb && mention.form() != Form.ADJECTIVE)
                .map(mention -> mention.to() - 1)
                .filter(head -> tree.is(head, "nsubj") || (tree.is(head, "root") && !scene.hasChild(head, "case")))
                .reduce((a, b) -> b)
                .stream()
                .toList();
    }

    /** Heads of the noun phrases that have what hangs on a verb: {@code are expected at the summit}. */
    public List<Integer> holders(int verb) {
        List<Integer> agents = agents(verb);
        return agents.isEmpty() && isPassive(verb) ? subjects(verb, FARTHEST) : agents;
    }

    /** Heads of the noun phrases that the verb is done to. */
    public List<Integer> patients(int verb) {
        if (isPassive(verb)) {
            return subjects(verb, FARTHEST);
        }
        List<Integer> objects = tree.children(verb, "obj", "iobj");
        return Stream.of(objects, namedAsMonth(verb), congratulated(verb), postponed(verb))
                .filter(heads -> !heads.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** {@code met Theresa May}: parsers take the name for a time. */
    private List<Integer> namedAsMonth(int verb) {
        return tree.children(verb, "obl:tmod", "obl").stream()
                .filter(child -> tree.children(child, "case").isEmpty()
                        && scene.mentionAt(child)
                                .filter(r -> r.mention().form() == Form.PERSON)
                                .isPresent())
                .toList();
    }

    /** {@code telephoned to congratulate him}. */
    private List<Integer> congratulated(int verb) {
        return tree.children(verb, "xcomp", "advcl").stream()
                .filter(purpose -> COURTESIES.contains(scene.lemma(purpose))
                        && scene.caseOf(purpose).equals("to"))
                .flatMap(purpose -> tree.children(purpose, "obj").stream())
                .toList();
    }

    /** {@code received at the palace on Saturday the President of Poland}: the party that no preposition governs, after words for place and time. */
    private List<Integer> postponed(int verb) {
        int opener = verb + 1 < scene.sentence().size() ? verb + 1 : verb;
        boolean parted = scene.sentence().token(opener).tag().equals("IN") || scene.isTime(opener);
        return scene.parties().stream()
                .map(Resolved::mention)
                .filter(mention -> mention.from() > verb && mention.from() <= verb + GAP + GAP)
                .filter(mention -> mention.form() == Form.PERSON || mention.form() == Form.DESCRIBED)
                .findFirst()
                .filter(mention -> parted && isPostponed(verb, mention.from()))
                .map(mention -> mention.to() - 1)
                .stream()
                .toList();
    }

    private boolean isPostponed(int verb, int from) {
        int before =
                scene.lemma(from - 1).equals("the") || scene.lemma(from - 1).equals("a") ? from - 2 : from - 1;
        boolean governed = !scene.isTime(before) && scene.placeOf(before).isEmpty();
        return !governed
                && IntStream.range(verb + 1, from)
                        .noneMatch(i -> scene.isVerb(i)
                                || scene.lemma(i).equals("and")
                                || scene.lemma(i).equals(","));
    }

    /** Whether people of several states do the verb. */
    boolean areSeveral(int verb) {
        return agents(verb).stream()
                        .flatMap(head -> scene.partiesOf(head).stream())
                        .flatMap(party -> party.actor().stream())
                        .distinct()
                        .count()
                > 1;
    }

    /** {@code Putin and Erdogan saw each other}. */
    boolean areEachOther(int verb) {
        return areSeveral(verb)
                && tree.children(verb, "obj").stream()
                        .anyMatch(child -> isReciprocal(child - 1) || isReciprocal(child));
    }

    /** {@code each other}, {@code one another} begin here. */
    private boolean isReciprocal(int token) {
        return token >= 0
                && token + 1 < scene.sentence().size()
                && RECIPROCAL.contains(scene.lemma(token) + " " + scene.lemma(token + 1));
    }

    public boolean isPassive(int verb) {
        return !isPerfect(verb) && !scene.lemma(verb).equals(BOUND) && hasPassiveSigns(verb);
    }

    /** {@code is bound for Lima} is no passive. */
    private static final String BOUND = "bind";

    /** {@code was to have met}: the parser takes {@code was} for the passive's. */
    private boolean isPerfect(int verb) {
        return verb > 0 && scene.lemma(verb - 1).equals("have");
    }

    private boolean hasPassiveSigns(int verb) {
        return scene.hasChild(verb, "aux:pass")
                || scene.hasChild(verb, "nsubj:pass")
                || (scene.sentence().token(verb).tag().equals("VBN")
                        && !scene.hasChild(verb, "aux")
                        && (tree.is(verb, "acl") || isOpening(verb)));
    }

    private List<Integer> subjects(int verb, int steps) {
        List<Integer> own = tree.children(verb, "nsubj").stream()
                .filter(subject -> !Singled.EMPTY.contains(scene.lemma(subject))
                        || scene.mentionAt(subject).isPresent())
                .toList();
        if (!own.isEmpty()) {
            List<Integer> named = Singled.out(scene, verb, own.getFirst());
            if (!named.isEmpty()) {
                return named;
            }
            List<Integer> states = scene.lemma(own.getFirst()).equals("it") ? stateAbove(verb) : List.of();
            return states.isEmpty() ? own : states;
        }
        int head = tree.head(verb);
        List<Integer> above = head < 0 || steps == 0 ? List.of() : inherited(verb, head, steps);
        return above.isEmpty() ? preceding(verb) : above;
    }

    /** {@code Iran said that it would send a letter}: of whom it is told that it does. */
    private List<Integer> stateAbove(int verb) {
        return upwards(verb)
                .limit(FARTHEST)
                .filter(clause -> tree.is(clause, "ccomp"))
                .boxed()
                .flatMap(clause -> tree.children(tree.head(clause), "nsubj").stream())
                .filter(subject -> scene.mentionAt(subject)
                        .filter(r -> STATES.contains(r.mention().form()))
                        .isPresent())
                .limit(1)
                .toList();
    }

    /** {@code Received by the king, he handed over a letter}. */
    private boolean isOpening(int verb) {
        return verb == 0 && tree.is(verb, "advcl") && !scene.hasChild(verb, "obj");
    }

    /** The party that stands directly before a finite verb or a gerund, where the parser found no subject. */
    private List<Integer> preceding(int verb) {
        int i = verb - 1;
        while (i >= 0 && (BEFORE_VERB.contains(scene.sentence().token(i).tag()) || scene.isTime(i))) {
            i--;
        }
        String tag = scene.sentence().token(verb).tag();
        boolean finite = FINITE.contains(tag) || scene.hasChild(verb, "aux") || (tag.equals("VBG") && i == verb - 1);
        return finite && i >= 0 && endsParty(i) ? List.of(i) : List.of();
    }

    private boolean endsParty(int i) {
        return scene.mentionAt(i)
                .map(Resolved::mention)
                .filter(mention -> mention.form() != Form.ADJECTIVE && mention.to() == i + 1)
                .isPresent();
    }

    private List<Integer> inherited(int verb, int head, int steps) {
        String relation = tree.relation(verb);
        if (relation.startsWith("acl")
                || (relation.equals("dep") && scene.sentence().token(head).isNoun())) {
            if (scene.hasChild(head, "cop")
                    && (isApart(verb) || scene.placeOf(head).isPresent())) {
                return subjects(head, steps - 1);
            }
            List<Integer> told = Singled.beside(scene, verb, head, noun -> subjects(noun, steps - 1));
            return told.isEmpty() ? nounAbove(isApart(verb) ? firstOf(head) : head, steps) : told;
        }
        if (relation.equals("xcomp") || relation.equals("advcl") || relation.equals("ccomp")) {
            List<Integer> objects = tree.children(head, "obj");
            if (Control.isOfObject(scene.lemma(head)) && !objects.isEmpty()) {
                return objects;
            }
        }
        return scene.isVerb(head) || scene.hasChild(head, "cop") ? subjects(head, steps - 1) : List.of();
    }

    /** {@code the minister and his guest, meeting in Rome,}, {@code is at the palace, meeting with}: what a comma parts from the last belongs to all. */
    private boolean isApart(int verb) {
        return verb > 0 && scene.lemma(verb - 1).equals(",");
    }

    private int firstOf(int noun) {
        int first = noun;
        while (tree.is(first, "conj")) {
            first = tree.head(first);
        }
        return first;
    }

    /** {@code officials visiting Iran}; or, for {@code a decision to visit Iran}, whoever decided. */
    private List<Integer> nounAbove(int noun, int steps) {
        if (scene.mentionAt(noun).isPresent()) {
            return List.of(noun);
        }
        List<Integer> owners = tree.children(noun, "nmod:poss");
        int above = tree.head(noun);
        if (!owners.isEmpty() || above < 0) {
            return owners;
        }
        return scene.isVerb(above) ? subjects(above, steps - 1) : List.of();
    }

    /** {@code meetings involving the co-chairs}, whether the parser takes the word for a preposition or a verb. */
    private List<Integer> involved(int head) {
        return Stream.concat(
                        tree.children(head, "obl", "nmod").stream()
                                .filter(child -> scene.caseOf(child).equals(INVOLVING)),
                        tree.children(head, "acl").stream()
                                .filter(clause ->
                                        scene.sentence().token(clause).lemma().equals("involve"))
                                .flatMap(clause -> tree.children(clause, "obj").stream()))
                .toList();
    }

    /** {@code a meeting scheduled with South Korea}: what hangs on the plan. */
    private List<Integer> planned(int head) {
        return tree.children(head, "acl").stream()
                .filter(clause -> !scene.isVerb(head) && PLANNED.contains(scene.lemma(clause)))
                .flatMap(clause -> tree.children(clause, "obl").stream())
                .toList();
    }

    /** Heads of the noun phrases that hang on a verb or noun with this preposition; where none does, what follows it closely. */
    public List<Integer> obliques(int head, String preposition) {
        if (preposition.equals(INVOLVING)) {
            return involved(head);
        }
        List<Integer> hanging = Stream.of(
                        tree.children(head, "obl", "nmod", "advcl", "acl"),
                        joinedAbove(head),
                        besideTogether(head),
                        planned(head),
                        Sequel.dependents(scene, head))
                .flatMap(List::stream)
                .filter(child -> scene.caseOf(child).equals(preposition))
                .toList();
        List<Integer> found = hanging.isEmpty() || hanging.stream().allMatch(child -> scene.isVerb(child))
                ? following(head, preposition).or(() -> hanging.stream().findFirst()).stream()
                        .toList()
                : hanging;
        return found.stream().filter(child -> !Agenda.holds(scene, child)).toList();
    }

    /** {@code Together with Biden they had conferred}: what hangs on the adverb belongs to its verb. */
    private List<Integer> besideTogether(int verb) {
        return tree.children(verb, "advmod").stream()
                .filter(child -> scene.lemma(child).equals("together"))
                .flatMap(child -> tree.children(child, "obl").stream())
                .toList();
    }

    /** {@code held talks with members of Congress and with the president}: parsers join the second to the verb. */
    private List<Integer> joinedAbove(int noun) {
        return tree.is(noun, "obj")
                ? tree.children(tree.head(noun), "conj").stream()
                        .filter(child -> child > noun && !scene.isVerb(child))
                        .toList()
                : List.of();
    }

    /**
     * The party after the preposition that follows a verb or noun, whatever the parser made of it: in {@code spoke today with
     * Bennett to offer} the name is often taken for who offers.
     */
    private Optional<Integer> following(int head, String preposition) {
        if (!SURFACE.contains(preposition)) {
            return Optional.empty();
        }
        int i = head + 1;
        while (i < scene.sentence().size() && i - head <= GAP && isBetween(i, preposition)) {
            i++;
        }
        boolean there = i < scene.sentence().size() && scene.lemma(i).equals(preposition);
        return there ? scene.partyAfter(i) : Optional.empty();
    }

    private boolean isBetween(int i, String preposition) {
        Token token = scene.sentence().token(i);
        return !scene.lemma(i).equals(preposition)
                && !token.isVerb()
                && !token.tag().equals("CC")
                && (!token.isNoun()
                        || MEANS.contains(scene.lemma(i))
                        || Sites.NOUNS.contains(scene.lemma(i))
                        || scene.isTime(i)
                        || isAdjective(i)
                        || scene.placeOf(i).isPresent())
                && scene.mentionAt(i)
                        .filter(r -> r.mention().form() == Form.PERSON)
                        .isEmpty()
                && (Character.isLetterOrDigit(token.word().codePointAt(0))
                        || token.word().equals(","));
    }

    /** {@code North Macedonian}. */
    private boolean isAdjective(int i) {
        return scene.mentionAt(i)
                .filter(r -> r.mention().form() == Form.ADJECTIVE)
                .isPresent();
    }

    /** The verb that a noun depends on, over other nouns; -1 where there is none. */
    public int verbAbove(int noun) {
        int t = tree.head(noun);
        for (int steps = 0; t >= 0 && steps < FARTHEST; steps++) {
            if (scene.isVerb(t) || scene.hasChild(t, "cop")) {
                return t;
            }
            t = tree.head(t);
        }
        return -1;
    }

    /** Tokens from {@code token} up to the root. */
    public IntStream upwards(int token) {
        return IntStream.iterate(token, t -> t >= 0, tree::head);
    }
}
