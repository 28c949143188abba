package readout.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.actor.Parties.Resolved;
import readout.actor.Party;
import readout.actor.PartyMention;
import readout.actor.PartyMention.Form;
import readout.actor.PlaceMention;
import readout.engagement.Scene;
import readout.lexicon.Lexicon;
import readout.lexicon.Sector;
import readout.model.Span;

/** Finds those who are named by what they are: {@code Turkish police}, {@code rebels in Yemen}. */
final class Sectors {
    private static final Set<String> PREPOSITIONS = Set.of("of", "in", "from");
    private static final Set<String> FROM = Set.of("from", "of", "in");
    private static final Set<String> GENERIC = Set.of(
            "member",
            "leader",
            "supporter",
            "figure",
            "representative",
            "side",
            "commander",
            "group",
            "element",
            "spokesman");
    private static final Set<String> STATES_OWN = Set.of("GOV", "MIL", "COP", "JUD", "LEG", "SPY");

    private final Map<String, List<Sector>> byLastWord = new HashMap<>();

    Sectors(Lexicon lexicon) {
        lexicon.coding().sectors().stream()
                .sorted(Comparator.comparing((Sector s) -> -s.words().size()))
                .forEach(s -> byLastWord
                        .computeIfAbsent(s.words().getLast(), w -> new ArrayList<>())
                        .add(s));
    }

    /** Parties by sector, with the sector beside each mention. */
    record Named(List<Resolved> parties, Map<Span, String> sectors) {}

    /**
     * Those whom a sentence names by their sector.
     *
     * @param home the state that the article plays in, if it says one
     */
    Named in(Scene scene, Optional<String> home) {
        List<Resolved> found = new ArrayList<>();
        Map<Span, String> sectors = new HashMap<>();
        for (int i = 0; i < scene.sentence().size(); i++) {
            int head = i;
            sector(scene, i).filter(s -> isFree(scene, head)).ifPresent(sector -> {
                Resolved party = party(scene, head, sector, home);
                if (sector.code().isEmpty()
                        && party.parties().getFirst().actor().isEmpty()) {
                    return;
                }
                found.add(party);
                party.parties().forEach(p -> sector.code().ifPresent(code -> sectors.put(p.span(), code)));
            });
        }
        return new Named(found, sectors);
    }

    private Optional<Sector> sector(Scene scene, int head) {
        return Stream.of(scene.lemma(head), word(scene, head), singular(word(scene, head)))
                .distinct()
                .flatMap(w -> byLastWord.getOrDefault(w, List.of()).stream())
                .filter(s -> fits(scene, head, s.words()))
                .findFirst()
                .or(() -> GENERIC.contains(scene.lemma(head)) ? modifying(scene, head) : Optional.empty());
    }

    /** {@code hitmen}, which no engine takes for a plural. */
    private static String singular(String word) {
        return word.length() > 5 && word.endsWith("men") ? word.substring(0, word.length() - 2) + "an" : word;
    }

    /** {@code opposition members}: the sector of what stands before. */
    private Optional<Sector> modifying(Scene scene, int head) {
        return scene.tree().children(head, "compound", "amod").stream()
                .flatMap(child -> byLastWord.getOrDefault(scene.lemma(child), List.of()).stream())
                .filter(s -> s.words().size() == 1)
                .findFirst();
    }

    private static boolean fits(Scene scene, int head, List<String> words) {
        int from = head - words.size() + 1;
        if (from < 0 || !isName(scene, head)) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!scene.lemma(from + i).equals(words.get(i))
                    && !word(scene, from + i).equals(words.get(i))
                    && !singular(word(scene, from + i)).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static String word(Scene scene, int token) {
        return scene.sentence().token(token).word().toLowerCase(Locale.ROOT);
    }

    private static boolean isName(Scene scene, int head) {
        String tag = scene.sentence().token(head).tag();
        return tag.startsWith("NN") || tag.equals("JJ") && !scene.tree().is(head, "amod");
    }

    /** Whether it is the head of its phrase, and no office or name has it. */
    private static boolean isFree(Scene scene, int head) {
        boolean modifier = scene.tree().is(head, "compound") || scene.tree().is(head, "amod");
        boolean named = scene.mentionAt(head).filter(m -> isSomebody(m)).isPresent();
        return !modifier && !named;
    }

    /** Whether a mention says for whom they act: {@code officials} alone does not. */
    private static boolean isSomebody(Resolved mention) {
        return mention.mention().name().isPresent()
                || mention.parties().stream()
                        .anyMatch(p -> p.actor().isPresent() || p.person().isPresent());
    }

    private static Resolved party(Scene scene, int head, Sector sector, Optional<String> home) {
        int from = Math.min(head, firstModifier(scene, head));
        Span span = scene.sentence().span(from, head + 1);
        Set<String> codes = new HashSet<>(sector.actor().stream().toList());
        if (codes.isEmpty()) {
            scene.modifiers(head).forEach(p -> p.actor().ifPresent(codes::add));
        }
        if (codes.isEmpty()) {
            place(scene, head).or(() -> following(scene, head)).ifPresent(codes::add);
        }
        if (codes.isEmpty() && sector.code().filter(STATES_OWN::contains).isPresent()) {
            home.ifPresent(codes::add);
        }
        List<Party> parties = codes.isEmpty()
                ? List.of(new Party(Optional.empty(), Optional.empty(), Optional.of(scene.lemma(head)), span))
                : codes.stream()
                        .sorted()
                        .map(code ->
                                new Party(Optional.empty(), Optional.of(code), Optional.of(scene.lemma(head)), span))
                        .toList();
        return new Resolved(mention(scene, from, head), parties);
    }

    private static PartyMention mention(Scene scene, int from, int head) {
        return new PartyMention(
                scene.number(),
                from,
                head + 1,
                Form.DESCRIBED,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                0);
    }

    private static int firstModifier(Scene scene, int head) {
        return Stream.of(scene.tree().children(head, "amod", "compound", "nmod:poss", "nummod", "det"))
                .flatMap(List::stream)
                .filter(child -> child < head)
                .mapToInt(child -> scene.tree().leftEdge(child))
                .min()
                .orElse(head);
    }

    /** {@code journalists from Greece}, wherever the parser hangs it. */
    private static Optional<String> following(Scene scene, int head) {
        boolean joined = head + 2 < scene.sentence().size() && FROM.contains(scene.lemma(head + 1));
        int next = joined && scene.lemma(head + 2).equals("the") ? head + 3 : head + 2;
        return joined
                ? scene.mentionAt(next)
                        .flatMap(r -> r.parties().stream().findFirst())
                        .flatMap(Party::actor)
                        .or(() -> scene.places().stream()
                                .filter(p -> p.from() == next)
                                .map(PlaceMention::country)
                                .findFirst())
                : Optional.empty();
    }

    /** {@code lawmakers in Kenya}, {@code the Kabul police}. */
    private static Optional<String> place(Scene scene, int head) {
        return scene.tree().children(head, "nmod", "compound", "amod", "nmod:poss").stream()
                .filter(child ->
                        !scene.tree().relation(child).equals("nmod") || PREPOSITIONS.contains(scene.caseOf(child)))
                .flatMap(child -> scene.placeOf(child).stream())
                .map(PlaceMention::country)
                .findFirst();
    }
}
