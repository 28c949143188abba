package readout.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.actor.Parties.Resolved;
import readout.actor.Party;
import readout.actor.PartyMention.Form;
import readout.actor.PlaceMention;
import readout.language.Dependencies;
import readout.language.Sentence;
import readout.model.TimeExpression;

/** One parsed sentence with the parties, places and times that were found in it. */
record Scene(
        int number,
        Sentence sentence,
        Dependencies tree,
        List<Resolved> parties,
        List<PlaceMention> places,
        List<TimeExpression> times) {
    /** Nouns that stand for whom their modifiers name: {@code the Iranian side}. */
    private static final Set<String> REPRESENTATIVES = Set.of(
            "side",
            "delegation",
            "team",
            "government",
            "ministry",
            "official",
            "authority",
            "embassy",
            "leadership",
            "diplomat",
            "administration",
            "representative",
            "negotiator",
            "mediator",
            "counterpart",
            "envoy",
            "leader",
            "group",
            "minister",
            "member");

    /** Nouns that stand for who makes them: {@code his trip included stops in Cairo}. */
    private static final Set<String> JOURNEYS = Set.of("trip", "visit", "tour", "journey");

    String lemma(int token) {
        return sentence.token(token).lemma().toLowerCase(Locale.ROOT);
    }

    /** The parties that the noun phrase headed by {@code head} names, those joined by "and" included. */
    List<Party> partiesOf(int head) {
        List<Party> found = new ArrayList<>();
        int named = relativeAntecedent(head);
        found.addAll(directParties(named));
        for (int conjunct : tree.children(named, "conj")) {
            if (mentionAt(conjunct).isEmpty() || !mentionAt(conjunct).equals(mentionAt(named))) {
                found.addAll(partiesOf(conjunct));
            }
        }
        return found;
    }

    /** {@code who} in {@code Ritter, who arrived Thursday} is Ritter. */
    private int relativeAntecedent(int head) {
        String tag = sentence.token(head).tag();
        int clause = tree.head(head);
        boolean relative = (tag.equals("WP") || tag.equals("WDT")) && clause >= 0 && tree.is(clause, "acl");
        return relative ? tree.head(clause) : head;
    }

    private List<Party> directParties(int head) {
        Optional<Resolved> mention = mentionAt(head);
        if (mention.isPresent() && mention.get().mention().form() != Form.ADJECTIVE) {
            return mention.get().parties();
        }
        boolean stands = REPRESENTATIVES.contains(lemma(head)) || JOURNEYS.contains(lemma(head));
        return stands ? modifiers(head) : List.of();
    }

    /** The parties among the modifiers of a noun: {@code US-Iran talks}, {@code Trump's meeting}, {@code officials from Qatar}. */
    List<Party> modifiers(int head) {
        return tree.children(head, "amod", "compound", "nmod:poss", "nmod").stream()
                .filter(child -> child < head || Set.of("of", "from").contains(caseOf(child)))
                .flatMap(child -> chain(child).stream())
                .toList();
    }

    /** The parties at a modifier and at its own modifiers and conjuncts: {@code U.S.-North Korean}. */
    private List<Party> chain(int token) {
        List<Party> found = new ArrayList<>();
        mentionAt(token).ifPresent(m -> found.addAll(m.parties()));
        tree.children(token, "conj", "compound", "amod").stream()
                .filter(child -> !mentionAt(child).equals(mentionAt(token)))
                .forEach(child -> found.addAll(chain(child)));
        return found;
    }

    Optional<Resolved> mentionAt(int token) {
        return parties.stream().filter(r -> r.mention().covers(token)).findFirst();
    }

    /** The place that a noun phrase names, itself or in its first words: {@code the Saudi city of Jeddah}. */
    Optional<PlaceMention> placeOf(int head) {
        return places.stream()
                .filter(place -> place.covers(head))
                .findFirst()
                .or(() -> tree.children(head, "compound", "appos", "nmod", "amod").stream()
                        .filter(child -> !caseOf(child).equals("from"))
                        .flatMap(child -> places.stream().filter(place -> place.covers(child)))
                        .findFirst());
    }

    /** The places that a noun phrase names, those joined by "and" included. */
    List<PlaceMention> placesOf(int head) {
        List<PlaceMention> found = new ArrayList<>();
        placeOf(head).ifPresent(found::add);
        tree.children(head, "conj")
                .forEach(conjunct -> placesOf(conjunct).stream()
                        .filter(place -> !found.contains(place))
                        .forEach(found::add));
        return found;
    }

    /** The preposition of a noun phrase, empty where it has none; {@code ahead of} and its like count by their first word. */
    String caseOf(int token) {
        return tree.children(token, "case", "mark").stream()
                .findFirst()
                .map(this::lemma)
                .orElse("");
    }

    boolean isVerb(int token) {
        return sentence.token(token).isVerb();
    }

    boolean hasChild(int token, String relation) {
        return !tree.children(token, relation).isEmpty();
    }

    /** How many steps lie between two tokens in the tree; large where they hang on different roots. */
    int distance(int a, int b) {
        List<Integer> above = ancestors(a);
        List<Integer> other = ancestors(b);
        for (int i = 0; i < above.size(); i++) {
            int j = other.indexOf(above.get(i));
            if (j >= 0) {
                return i + j;
            }
        }
        return Integer.MAX_VALUE;
    }

    private List<Integer> ancestors(int token) {
        List<Integer> chain = new ArrayList<>();
        for (int t = token; t >= 0; t = tree.head(t)) {
            chain.add(t);
        }
        return chain;
    }
}
