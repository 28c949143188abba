package readout.engagement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.actor.Parties.Resolved;
import readout.actor.Party;
import readout.actor.PartyMention.Form;
import readout.actor.PlaceMention;
import readout.language.Dependencies;
import readout.language.Parsed;
import readout.language.Sentence;
import readout.model.Edtf;
import readout.model.TimeExpression;

/**
 * One parsed sentence with the parties, places and times that were found in it.
 *
 * @param published last day on which the article can have appeared
 */
public record Scene(
        int number,
        Sentence sentence,
        Dependencies tree,
        List<Resolved> parties,
        List<PlaceMention> places,
        List<TimeExpression> times,
        Optional<LocalDate> published) {
    /** Days that news goes back. */
    private static final int NEWS = 14;

    private static final int LATELY = 2;
    /** How many words may stand before a party's own. */
    private static final int SOON = 3;

    /** Nouns that stand for whom their modifiers name: {@code the Iranian side}; {@code the Trump administration} is not Trump. */
    private static final Set<String> BODIES =
            Set.of("commission", "committee", "council", "dialogue", "group", "subcommittee", "subcommission");

    private static final Set<String> CHAIRS = Set.of("chair", "co-chair", "cochair", "member");
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
            "chief",
            "adviser",
            "aide",
            "expert",
            "commander",
            "group",
            "minister",
            "member");

    /** {@code at the request of France}: no place. */
    private static final Set<String> WISHES =
            Set.of("request", "invitation", "behest", "urging", "behalf", "initiative", "insistence", "expense");

    private static final Set<String> JOINERS = Set.of("and", ",", ";", "the", "then", "to", "on", "from", "in");

    private static final Set<String> LEADING = Set.of("lead", "head", "chair");
    private static final Set<String> EACH = Set.of("each", "both", "all");

    static final Set<String> INCLUDING = Set.of("including", "include");
    /** Rank from which an office is no particular person's: delegations, officials. */
    private static final int UNNAMED = 8;

    /** Nouns that stand for who makes them: {@code his trip included stops in Cairo}. */
    private static final Set<String> JOURNEYS = Set.of("trip", "visit", "tour", "journey");

    /** The words and the tree alone. */
    public Parsed parsed() {
        return new Parsed(sentence, tree);
    }

    /** The same sentence with other parties. */
    public Scene with(List<Resolved> others) {
        return new Scene(number, sentence, tree, others, places, times, published);
    }

    /** The same sentence with another tree. */
    public Scene with(Dependencies other) {
        return new Scene(number, sentence, other, parties, places, times, published);
    }

    /** Whether the article appeared before this time. */
    public boolean isAhead(Edtf when) {
        return published
                .flatMap(day -> when.earliest().map(first -> first.isAfter(day)))
                .orElse(false);
    }

    /** Whether this time was over when the article appeared. */
    public boolean isOver(Edtf when) {
        return published
                .flatMap(day -> when.latest().map(last -> last.isBefore(day)))
                .orElse(false);
    }

    /** Whether it was over some days before the article appeared. */
    public boolean isPast(Edtf when) {
        return published
                .flatMap(day -> when.latest().map(last -> last.isBefore(day.minusDays(LATELY))))
                .orElse(false);
    }

    /** Whether it was over long before the article appeared, so that it is no news. */
    public boolean isOld(Edtf when) {
        return published
                .flatMap(day -> when.latest().map(last -> last.isBefore(day.minusDays(NEWS))))
                .orElse(false);
    }

    public String lemma(int token) {
        return sentence.token(token).lemma().toLowerCase(Locale.ROOT);
    }

    /** The parties that the noun phrase headed by {@code head} names, those joined by "and" included. */
    public List<Party> partiesOf(int head) {
        List<Party> found = new ArrayList<>();
        int named = each(relativeAntecedent(head));
        found.addAll(directParties(named));
        joined(named)
                .filter(conjunct ->
                        mentionAt(conjunct).isEmpty() || !mentionAt(conjunct).equals(mentionAt(named)))
                .forEach(conjunct -> addNewParties(found, partiesOf(conjunct)));
        mentionAt(named).ifPresent(first -> Row.after(this, first).forEach(r -> addNewParties(found, r.parties())));
        return found;
    }

    /** {@code each of his guests}: the guests. */
    private int each(int head) {
        return EACH.contains(lemma(head)) && mentionAt(head).isEmpty()
                ? tree.children(head, "nmod").stream()
                        .filter(child -> caseOf(child).equals("of"))
                        .findFirst()
                        .orElse(head)
                : head;
    }

    private static void addNewParties(List<Party> found, List<Party> more) {
        more.stream().filter(party -> !found.contains(party)).forEach(found::add);
    }

    /** What "and" joins to a noun, or to what explains it: {@code Lakhdar Brahimi, the UN envoy, and Sergei Lavrov}. */
    private Stream<Integer> joined(int head) {
        return Stream.concat(
                tree.children(head, "conj").stream(),
                tree.children(head, "appos").stream().flatMap(appos -> tree.children(appos, "conj").stream()));
    }

    /** {@code who} in {@code Ritter, who arrived Thursday} is Ritter. */
    private int relativeAntecedent(int head) {
        String tag = sentence.token(head).tag();
        Optional<Resolved> before = sentence.token(head).word().equals("whom") ? endingBefore(head) : Optional.empty();
        if (before.isPresent()) {
            return before.get().mention().to() - 1;
        }
        int clause = tree.head(head);
        boolean relative = (tag.equals("WP") || tag.equals("WDT"))
                && clause >= 0
                && (tree.is(clause, "acl") || tree.is(clause, "dep"));
        return relative ? tree.head(clause) : head;
    }

    /** {@code President Karzai, with whom}: who stands before the comma. */
    private Optional<Resolved> endingBefore(int relative) {
        int comma = relative > 0 && sentence.token(relative - 1).tag().equals("IN") ? relative - 2 : relative - 1;
        return comma > 0 && lemma(comma).equals(",") ? mentionAt(comma - 1) : Optional.empty();
    }

    private List<Party> directParties(int head) {
        Optional<Resolved> mention = mentionAt(head);
        if (mention.isPresent() && mention.get().mention().form() != Form.ADJECTIVE) {
            List<Party> said = mention.get().parties();
            List<Party> meant = said.stream().anyMatch(Scene::isSomebody)
                    ? said
                    : explained(head, mention.get().mention().isRelative());
            boolean one = mention.get()
                    .mention()
                    .office()
                    .filter(o -> o.rank() >= UNNAMED)
                    .isEmpty();
            return meant.isEmpty() && one ? said : titled(mention.get(), meant);
        }
        boolean stands = REPRESENTATIVES.contains(lemma(head)) || JOURNEYS.contains(lemma(head));
        return stands || isJoint(head)
                ? Stream.concat(
                                modifiers(head).stream().map(p -> JOURNEYS.contains(lemma(head)) ? p : p.unnamed()),
                                included(head))
                        .toList()
                : tree.children(head, "nmod").stream()
                        .filter(body -> CHAIRS.contains(lemma(head)) && isJoint(body))
                        .flatMap(body -> modifiers(body).stream())
                        .toList();
    }

    /** {@code leaders including Sissi and Modi}, {@code a delegation led by the speaker}. */
    private Stream<Party> included(int head) {
        Stream<Integer> leaders = tree.children(head, "acl").stream()
                .filter(clause -> LEADING.contains(lemma(clause)))
                .flatMap(clause -> tree.children(clause, "obl").stream())
                .filter(leader -> caseOf(leader).equals("by"));
        return Stream.concat(
                        leaders,
                        tree.children(head, "nmod").stream().filter(child -> INCLUDING.contains(caseOf(child))))
                .flatMap(child -> partiesOf(child).stream());
    }

    /** {@code the Armenia-Georgia intergovernmental commission}: a body of two states. */
    private boolean isJoint(int head) {
        return BODIES.contains(lemma(head))
                && modifiers(head).stream()
                                .filter(Scene::isSomebody)
                                .flatMap(party -> party.actor().stream())
                                .distinct()
                                .count()
                        == 2;
    }

    /** {@code a delegation of the Government of Chile}: the state's, with the words that stand for who came. */
    private static List<Party> titled(Resolved mention, List<Party> parties) {
        Optional<String> title = mention.mention().title();
        return parties.stream()
                .map(party -> party.person().isEmpty() && party.title().isEmpty()
                        ? new Party(party.person(), party.actor(), title, party.span())
                        : party)
                .toList();
    }

    private static boolean isSomebody(Party party) {
        return party.person().isPresent() || party.actor().isPresent();
    }

    /** {@code the host of the summit, President Widodo}, {@code ministers of both governments}: a title alone is who is said beside it; a counterpart is not whose he is. */
    private List<Party> explained(int head, boolean relative) {
        List<Party> named = tree.children(head, "appos").stream()
                .flatMap(appos -> directParties(appos).stream())
                .toList();
        return named.isEmpty()
                ? Stream.concat(modifiers(head, !relative).map(Party::state), included(head))
                        .toList()
                : named;
    }

    /** The parties among the modifiers of a noun: {@code US-Iran talks}, {@code Trump's meeting}, {@code officials from Qatar}. */
    public List<Party> modifiers(int head) {
        return modifiers(head, true).toList();
    }

    private Stream<Party> modifiers(int head, boolean owners) {
        return tree.children(head, "amod", "compound", "nmod:poss", "nmod").stream()
                .filter(child -> owners || !tree.relation(child).equals("nmod:poss"))
                .filter(child -> child < head || Set.of("of", "from").contains(caseOf(child)))
                .flatMap(child -> chain(child).stream());
    }

    /** The parties at a modifier and at its own modifiers and conjuncts: {@code U.S.-North Korean}. */
    private List<Party> chain(int token) {
        List<Party> found = new ArrayList<>();
        mentionAt(token).ifPresent(m -> found.addAll(m.parties()));
        tree.children(token, "conj", "compound", "amod", "nmod").stream()
                .filter(child -> !tree.is(child, "nmod") || caseOf(child).equals("of"))
                .filter(child -> !mentionAt(child).equals(mentionAt(token)))
                .forEach(child -> found.addAll(chain(child)));
        return found;
    }

    public Optional<Resolved> mentionAt(int token) {
        return parties.stream().filter(r -> r.mention().covers(token)).findFirst();
    }

    /** The last token of the party that begins soon after a token: {@code with the visiting Turkish minister}. */
    public Optional<Integer> partyAfter(int token) {
        return parties.stream()
                .map(Resolved::mention)
                .filter(mention -> mention.from() > token && mention.from() <= token + SOON)
                .filter(mention -> mention.form() != Form.ADJECTIVE)
                .findFirst()
                .map(mention -> mention.to() - 1);
    }

    /** The place that a noun phrase names, itself or in its first words: {@code the Saudi city of Jeddah}. */
    public Optional<PlaceMention> placeOf(int head) {
        return placeAt(head)
                .or(() -> tree.children(head, "appos", "nmod").stream()
                        .filter(child -> !tree.is(child, "nmod")
                                || (caseOf(child).equals("of") && !WISHES.contains(lemma(head)))
                                || Sites.NOUNS.contains(lemma(head)))
                        .flatMap(child -> placeAt(child).stream())
                        .findFirst())
                .or(() -> tree.children(head, "compound", "amod").stream()
                        .filter(child -> Sites.NOUNS.contains(lemma(head)) && !Sites.MISSIONS.contains(lemma(head)))
                        .flatMap(child -> placeAt(child).stream())
                        .findFirst());
    }

    private Optional<PlaceMention> placeAt(int token) {
        return places.stream().filter(place -> place.covers(token)).findFirst();
    }

    /** The places that a noun phrase names, those joined by "and" or standing in a row with it included, each state once. */
    public List<PlaceMention> placesOf(int head) {
        List<PlaceMention> found = new ArrayList<>();
        for (Optional<PlaceMention> place = placeOf(head);
                place.isPresent();
                place = placeAfter(place.get().to())) {
            addNew(found, List.of(place.get()));
        }
        tree.children(head, "conj").forEach(conjunct -> addNew(found, placesOf(conjunct)));
        return found;
    }

    /** A city and its state, {@code Baku, Azerbaijan}, are one. */
    private static void addNew(List<PlaceMention> found, List<PlaceMention> more) {
        more.stream()
                .filter(place -> found.stream().noneMatch(f -> f.country().equals(place.country())))
                .forEach(found::add);
    }

    /**
     * The next of {@code Georgia, Azerbaijan, and Armenia} or {@code Kyiv on July 20-21 and Warsaw on July 21-23}, however the parser joined
     * them.
     */
    private Optional<PlaceMention> placeAfter(int end) {
        int from = Stream.iterate(end, i -> i + 1)
                .dropWhile(i -> i < sentence.size() && (JOINERS.contains(lemma(i)) || isTime(i)))
                .findFirst()
                .orElseThrow();
        return places.stream()
                .filter(place -> from > end && place.from() == from)
                .filter(place ->
                        place.to() == sentence.size() || !lemma(place.to()).equals("'s"))
                .findFirst();
    }

    /** Whether a token is part of a time expression. */
    public boolean isTime(int token) {
        return times.stream()
                .anyMatch(time -> time.span().overlaps(sentence.token(token).span()));
    }

    /** The preposition of a noun phrase, empty where it has none; {@code ahead of} and its like count by their first word. */
    public String caseOf(int token) {
        return parsed().caseOf(token);
    }

    public boolean isVerb(int token) {
        return sentence.token(token).isVerb();
    }

    public boolean hasChild(int token, String relation) {
        return !tree.children(token, relation).isEmpty();
    }

    /** How many steps lie between two tokens in the tree; large where they hang on different roots. */
    public int distance(int a, int b) {
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
