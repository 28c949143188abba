package readout.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.actor.Party;
import readout.actor.PartyMention.Form;
import readout.actor.PlaceMention;
import readout.engagement.Scene;
import readout.language.NameType;
import readout.lexicon.Naming;
import readout.model.EventParty;
import readout.model.Span;

/** The parties that a noun phrase stands for, as sources and targets have them. */
final class Actors {
    private static final Set<String> PARTS = Set.of(
            "of", "by", "from", "against", "in", "on", "for", "with", "at", "near", "to", "between", "among", "along");
    private static final Set<String> BACK = Set.of("it", "its", "itself", "they", "their", "them");
    private static final int DEEPEST = 3;
    private static final Set<String> STATES_OWN = Set.of("GOV", "MIL", "COP", "JUD", "LEG", "SPY");

    private final Knowledge knowledge;
    private final Scene scene;
    private final Map<Span, String> sectors;
    private final Optional<Party> before;

    /**
     * @param sectors of the mentions that have one
     * @param before whom {@code it} can mean from the sentence before
     */
    Actors(Knowledge knowledge, Scene scene, Map<Span, String> sectors, Optional<Party> before) {
        this.knowledge = knowledge;
        this.scene = scene;
        this.sectors = sectors;
        this.before = before;
    }

    /** The parties at some heads of phrases, each once; those inside a phrase where its head names nobody. */
    List<EventParty> of(List<Integer> heads) {
        return distinct(
                heads.stream().flatMap(head -> of(head, DEEPEST).stream()).toList());
    }

    /** Those who can act: parties that are named themselves. {@code Shares in Tokyo} and {@code the Mexican peso} do nothing. */
    List<EventParty> acting(List<Integer> heads) {
        return distinct(heads.stream()
                .flatMap(head -> acting(antecedent(head)).stream())
                .toList());
    }

    private List<EventParty> acting(int head) {
        List<Party> named = scene.isTime(head) ? List.of() : scene.partiesOf(head);
        if (!named.isEmpty()) {
            return named.stream().map(p -> owned(party(p), head)).toList();
        }
        return Stream.<List<EventParty>>of(pronoun(head), counted(head), people(head), ofPlace(head), unknown(head))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** {@code its army} is that of whom the clause above is about. */
    private EventParty owned(EventParty party, int head) {
        return party.actor().isPresent()
                ? party
                : scene.tree().children(head, "nmod:poss").stream()
                        .flatMap(owner -> pronoun(owner).stream())
                        .filter(owner -> owner.actor().isPresent())
                        .findFirst()
                        .map(owner -> new EventParty(owner.actor(), party.sector(), party.span()))
                        .orElse(party);
    }

    /** {@code an Iranian offer}: the state that an adjective before a noun names. */
    List<EventParty> adjectives(int noun) {
        return scene.tree().children(noun, "amod").stream()
                .flatMap(child -> scene.mentionAt(child).stream())
                .filter(m -> m.mention().form() == Form.ADJECTIVE)
                .flatMap(m -> m.parties().stream())
                .map(this::party)
                .limit(1)
                .toList();
    }

    /** {@code Palestinians}, {@code an Ecuadorian}: those of a state, by its adjective. */
    private List<EventParty> people(int head) {
        boolean beside = scene.tree().is(head, "amod") || scene.tree().is(head, "compound");
        return beside
                ? List.of()
                : scene.mentionAt(head)
                        .filter(m -> m.mention().form() == Form.ADJECTIVE)
                        .map(m -> m.parties().stream().map(this::party).toList())
                        .orElse(List.of());
    }

    /** {@code Erbil had refused}: a region or town that acts, as its state's. */
    private List<EventParty> ofPlace(int head) {
        boolean name = scene.sentence().token(head).tag().startsWith("NNP");
        return name
                ? scene.placesOf(head).stream()
                        .filter(place -> place.from() <= head && head < place.to())
                        .map(this::party)
                        .toList()
                : List.of();
    }

    private EventParty party(PlaceMention place) {
        return new EventParty(
                Optional.of(place.country()), Optional.empty(), scene.sentence().span(place.from(), place.to()));
    }

    /** {@code thousands of students}, {@code a group of lawmakers}. */
    private List<EventParty> counted(int head) {
        return knowledge.counts().contains(scene.lemma(head))
                        || scene.sentence().token(head).tag().equals("CD")
                ? scene.tree().children(head, "nmod").stream()
                        .filter(child -> Set.of("of", "from", "in").contains(scene.caseOf(child)))
                        .flatMap(child -> acting(child).stream())
                        .toList()
                : List.of();
    }

    private static List<EventParty> distinct(List<EventParty> parties) {
        Map<String, EventParty> byName = new LinkedHashMap<>();
        parties.forEach(p -> byName.putIfAbsent(key(p), p));
        return List.copyOf(byName.values());
    }

    private static String key(EventParty p) {
        return p.actor().or(p::sector).isEmpty()
                ? p.span().toString()
                : p.actor().orElse("") + ":" + p.sector().orElse("");
    }

    private List<EventParty> of(int phrase, int depth) {
        int head = antecedent(phrase);
        if (scene.isTime(head) || depth == 0) {
            return List.of();
        }
        List<Party> named = scene.partiesOf(head);
        if (!named.isEmpty()) {
            return named.stream().map(p -> owned(party(p), head)).toList();
        }
        return Stream.<List<EventParty>>of(
                        pronoun(head),
                        people(head),
                        done(head, depth),
                        modifying(head),
                        inside(head, depth),
                        places(head),
                        unknown(head))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** {@code which} and {@code that} are the noun that their clause hangs on. */
    private int antecedent(int head) {
        String tag = scene.sentence().token(head).tag();
        int clause = scene.tree().head(head);
        boolean relative = tag.startsWith("W") && clause >= 0 && scene.tree().is(clause, "acl");
        return relative ? scene.tree().head(clause) : head;
    }

    /** A party with its sector. */
    EventParty party(Party party) {
        return new EventParty(party.actor(), sector(party), party.span());
    }

    private Optional<String> sector(Party party) {
        return Optional.ofNullable(sectors.get(party.span()))
                .or(() -> party.title()
                        .flatMap(title -> sectorOfOffice(title, party.actor().isPresent())));
    }

    /** Those who govern are their state itself; where it is not known which, at least that they govern. */
    private Optional<String> sectorOfOffice(String title, boolean known) {
        return knowledge.lexicon().title(title).stream()
                .filter(Naming.OfficeTitle.class::isInstance)
                .map(Naming.OfficeTitle.class::cast)
                .map(office -> office.office().level())
                .flatMap(level -> switch (level) {
                    case "military" -> Stream.of("MIL");
                    case "legislature" -> Stream.of("LEG");
                    case "party" -> Stream.of("PTY");
                    case "head_of_state", "head_of_government", "minister", "royal" ->
                        known ? Stream.<String>empty() : Stream.of("GOV");
                    default -> Stream.<String>empty();
                })
                .findFirst();
    }

    /** {@code it}: who does the clause above, else whom the sentence before was about. */
    private List<EventParty> pronoun(int head) {
        if (!BACK.contains(scene.lemma(head)) && !BACK.contains(word(head))) {
            return List.of();
        }
        for (int t = scene.tree().head(head); t >= 0; t = scene.tree().head(t)) {
            for (int subject : scene.tree().children(t, "nsubj")) {
                boolean own = subject == head || subject == scene.tree().head(head);
                List<Party> named = own ? List.of() : scene.partiesOf(subject);
                if (!named.isEmpty()) {
                    return named.stream().map(this::party).limit(1).toList();
                }
            }
        }
        return before.map(p -> List.of(party(p.at(scene.sentence().token(head).span()))))
                .orElse(List.of());
    }

    private String word(int head) {
        return scene.sentence().token(head).word().toLowerCase(Locale.ROOT);
    }

    /** {@code Turkish}, {@code Turkey's} before the noun. */
    private List<EventParty> modifying(int head) {
        List<EventParty> found = new ArrayList<>(scene.tree().children(head, "nmod:poss").stream()
                .flatMap(owner -> of(owner, 1).stream())
                .toList());
        if (found.isEmpty()) {
            scene.modifiers(head).forEach(p -> found.add(party(p)));
        }
        return found;
    }

    /** {@code the Kabul attack by Hamas}: who did it comes before where it was. */
    private List<EventParty> done(int head, int depth) {
        return scene.tree().children(head, "nmod").stream()
                .flatMap(child -> Stream.concat(Stream.of(child), scene.tree().children(child, "nmod").stream()))
                .filter(child -> child > head && scene.caseOf(child).equals("by"))
                .map(child -> of(child, depth - 1))
                .filter(parties -> !parties.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** {@code the attack by Hamas}, {@code the port of Odesa}, {@code officials in Kenya}. */
    private List<EventParty> inside(int head, int depth) {
        return scene.tree().children(head, "nmod", "appos", "dep", "acl").stream()
                .filter(child -> child > head && !scene.tree().is(child, "nmod:poss"))
                .filter(child -> !scene.tree().is(child, "nmod") || PARTS.contains(scene.caseOf(child)))
                .filter(child -> !scene.tree().is(child, "acl") || !scene.tree().is(child, "acl:relcl"))
                .map(child -> of(child, depth - 1))
                .filter(parties -> !parties.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<EventParty> places(int head) {
        return Stream.concat(
                        scene.placesOf(head).stream(),
                        scene.tree().children(head, "compound").stream().flatMap(c -> scene.placeOf(c).stream()))
                .map(this::party)
                .toList();
    }

    /** A name that no table has. */
    private List<EventParty> unknown(int head) {
        NameType name = scene.sentence().token(head).name();
        boolean somebody = name == NameType.ORGANISATION || name == NameType.PERSON;
        int from = head;
        while (from > 0 && scene.sentence().token(from - 1).name() == name) {
            from--;
        }
        return somebody
                ? List.of(new EventParty(
                        Optional.empty(), Optional.empty(), scene.sentence().span(from, head + 1)))
                : List.of();
    }

    /** Whether one can speak for the other: the same state, and both its own organs or both the same others. */
    static boolean isOne(EventParty a, EventParty b) {
        return a.actor().isPresent()
                && a.actor().equals(b.actor())
                && a.sector()
                        .filter(sector -> !STATES_OWN.contains(sector))
                        .equals(b.sector().filter(sector -> !STATES_OWN.contains(sector)));
    }

    /** Whether we know who it is, at least of which kind. */
    static boolean isKnown(EventParty party) {
        return party.actor().isPresent() || party.sector().isPresent();
    }
}
