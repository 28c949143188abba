package readout.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.engagement.Clauses;
import readout.engagement.Scene;
import readout.language.Dependencies;

/** What stands around a cue: its subject, objects, prepositional phrases and clauses. */
final class Grammar {
    private static final int NEAR = 3;
    private static final Set<String> CLAUSES = Set.of("xcomp", "ccomp", "advcl", "acl", "dep", "parataxis");

    private static final Set<String> PARTICLES = Set.of("off", "out", "down", "up", "back", "away", "aside", "over");

    private static final Set<String> DONE_BY_OBJECT = Set.of("of", "for", "over", "with", "from");

    private static final Set<String> CALLS = Set.of("call", "phone", "telephone", "ring", "visit");
    private static final Set<String> COURTESIES =
            Set.of("congratulate", "thank", "condole", "assure", "praise", "commend", "apologise", "apologize");

    private static final Set<String> MARKS = Set.of("to", "", "that");

    private final Scene scene;
    private final Dependencies tree;
    private final Clauses clauses;

    Grammar(Scene scene) {
        this.scene = scene;
        this.tree = scene.tree();
        this.clauses = new Clauses(scene);
    }

    Scene scene() {
        return scene;
    }

    List<Integer> agents(int verb) {
        List<Integer> blamed = blamed(verb);
        if (!blamed.isEmpty()) {
            return blamed;
        }
        int above = IntStream.of(consequenceOf(verb), courteous(verb))
                .filter(v -> v >= 0)
                .findFirst()
                .orElse(-1);
        return clauses.agents(above >= 0 ? above : verb);
    }

    /** {@code called Morrison to congratulate him}: who calls does it; -1 where it is no such purpose. */
    private int courteous(int infinitive) {
        int verb = tree.head(infinitive);
        return verb >= 0
                        && COURTESIES.contains(scene.lemma(infinitive))
                        && CALLS.contains(scene.lemma(verb))
                        && (tree.is(infinitive, "xcomp") || tree.is(infinitive, "advcl"))
                ? verb
                : -1;
    }

    /** {@code ambushed a convoy, killing five}: parsers hang what came of it on the object; -1 where it is none. */
    private int consequenceOf(int gerund) {
        int noun = tree.head(gerund);
        boolean parted = noun >= 0
                && noun < gerund
                && tree.relation(gerund).equals("acl")
                && scene.sentence().token(gerund).tag().equals("VBG")
                && lower(gerund - 1).equals(",");
        int verb = parted ? clauses.verbAbove(noun) : -1;
        return verb >= 0 && clauses.patients(verb).contains(noun) && !isPassive(verb) ? verb : -1;
    }

    /** {@code thanked Qatar for mediating}, {@code accused Qatar of meddling}: the object does it. */
    private List<Integer> blamed(int gerund) {
        int head = tree.head(gerund);
        boolean governed = head >= 0
                && head < gerund
                && scene.sentence().token(gerund).tag().equals("VBG")
                && gerund > 0
                && DONE_BY_OBJECT.contains(lower(gerund - 1))
                && scene.isVerb(head)
                && tree.children(gerund, "nsubj").isEmpty();
        return governed && !isPassive(head)
                ? tree.children(head, "obj").stream()
                        .filter(o -> o < gerund && !scene.partiesOf(o).isEmpty())
                        .toList()
                : List.of();
    }

    /** What a verb is done to; also where parsers take its particle for a preposition, and whom it calls or holds something. */
    List<Integer> patients(int verb) {
        List<Integer> own = clauses.patients(verb);
        return own.isEmpty() && scene.isVerb(verb) && !isPassive(verb)
                ? Stream.concat(afterParticle(verb), named(verb)).toList()
                : own;
    }

    /** {@code wrote off the debt}. */
    private Stream<Integer> afterParticle(int verb) {
        int particle = verb + 1;
        boolean close = particle < scene.sentence().size() && PARTICLES.contains(lower(particle));
        return close && tree.is(particle, "case") && tree.head(tree.head(particle)) == verb
                ? Stream.of(tree.head(particle))
                : Stream.empty();
    }

    /** {@code held Vietnam responsible}, {@code called Vietnam an aggressor}. */
    private Stream<Integer> named(int verb) {
        return tree.children(verb, "xcomp").stream()
                .filter(child -> !scene.isVerb(child))
                .flatMap(child -> tree.children(child, "nsubj").stream());
    }

    boolean isPassive(int verb) {
        return clauses.isPassive(verb);
    }

    /** The verb that a noun is object of, or whose subject or phrase it is; -1 where there is none. */
    int verbAbove(int noun) {
        return clauses.verbAbove(noun);
    }

    /** Phrases with a preposition that hang on a word; on the objects of a verb too. */
    List<Integer> phrases(int head, String preposition) {
        List<Integer> found = new ArrayList<>(obliques(head, preposition));
        if (found.isEmpty() && scene.isVerb(head)) {
            clauses.patients(head).forEach(object -> found.addAll(clauses.obliques(object, preposition)));
        }
        if (found.isEmpty()) {
            after(head, preposition).forEach(found::add);
        }
        return found;
    }

    /** Phrases that hang on a word; those after {@code firing} in {@code denied firing rockets at} hang on the verb above for some parsers. */
    private List<Integer> obliques(int head, String preposition) {
        List<Integer> own = clauses.obliques(head, preposition);
        return own.isEmpty() && tree.is(head, "xcomp")
                ? clauses.obliques(tree.head(head), preposition).stream()
                        .filter(t -> t > head)
                        .toList()
                : own;
    }

    /** The party after a preposition that follows closely, whatever the parser made of it; {@code agreed to send} has none. */
    private Stream<Integer> after(int head, String preposition) {
        return IntStream.rangeClosed(
                        head + 1, Math.min(head + NEAR, scene.sentence().size() - 1))
                .filter(i -> lower(i).equals(preposition))
                .limit(1)
                .filter(i -> i + 1 < scene.sentence().size() && !(scene.isVerb(head) && scene.isVerb(i + 1)))
                .boxed()
                .flatMap(i -> scene.partyAfter(i).stream());
    }

    /** Whether a phrase with this preposition hangs on a word, or the preposition follows it. */
    boolean hasPhrase(int head, String preposition) {
        boolean next = head + 1 < scene.sentence().size() && lower(head + 1).equals(preposition);
        return next
                || !obliques(head, preposition).isEmpty()
                || clauses.patients(head).stream()
                        .anyMatch(object -> object > head
                                && !clauses.obliques(object, preposition).isEmpty());
    }

    /** Verbs and nouns that complete a word: {@code to meet} after {@code agreed}. */
    List<Integer> complements(int head) {
        List<Integer> found = new ArrayList<>();
        tree.children(head).stream()
                .filter(child -> child > head && isClause(child, head))
                .forEach(found::add);
        return found;
    }

    /** A clause beside a verb counts where it has "to" or nothing before it; one inside a noun phrase only belongs to the noun. */
    private boolean isClause(int child, int head) {
        String relation = base(child);
        boolean own = CLAUSES.contains(relation) && !tree.relation(child).equals("acl:relcl");
        boolean aside = relation.equals("advcl") && !MARKS.contains(scene.caseOf(child));
        return own
                && !aside
                && !(relation.equals("acl") && scene.isVerb(head))
                && !(relation.equals("dep") && !scene.isVerb(child));
    }

    private String base(int token) {
        String relation = tree.relation(token);
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    /** The lemmas inside a noun phrase, up to the clauses that hang on it. */
    Stream<String> words(int head) {
        return Stream.concat(
                Stream.of(scene.lemma(head)),
                tree.children(head, "amod", "compound", "nummod", "conj", "nmod", "dep").stream()
                        .filter(child -> !scene.isVerb(child) || tree.is(child, "amod"))
                        .flatMap(this::words));
    }

    /** The head of a noun phrase, and of those joined to it; of {@code some of the troops} both. */
    Stream<String> heads(int head) {
        return Stream.concat(
                Stream.of(scene.lemma(head)),
                tree.children(head, "conj").stream().map(scene::lemma));
    }

    String lower(int token) {
        return scene.sentence().token(token).word().toLowerCase(Locale.ROOT);
    }

    /** Steps from a token to the root. */
    int depth(int token) {
        int steps = 0;
        for (int t = tree.head(token); t >= 0; t = tree.head(t)) {
            steps++;
        }
        return steps;
    }

    /** Whether a word is the cue itself or hangs on it. */
    boolean within(int token, int ancestor) {
        return tree.within(token, ancestor);
    }
}
