package readout.statement;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import readout.actor.Parties.Resolved;
import readout.actor.Party;
import readout.actor.PartyMention.Form;
import readout.language.Dependencies;
import readout.language.Token;
import readout.model.Span;
import readout.model.Speaker;

/** Who a speaker's words mean: a person, an office, a state. */
final class Speakers {
    /** Nouns that stand for whom the adjective or name before them names. */
    private static final Set<String> REPRESENTATIVES = Set.of(
            "side",
            "delegation",
            "team",
            "government",
            "ministry",
            "official",
            "officials",
            "authorities",
            "embassy",
            "leadership",
            "diplomat",
            "diplomats",
            "administration",
            "representative",
            "representatives",
            "envoy",
            "leader",
            "leaders",
            "minister",
            "service",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "aide",
            "adviser",
            "sources",
            "army",
            "military",
            "forces",
            "president",
            "parliament",
            "statement",
            "department",
            "office",
            "member",
            "agency");

    /** Nouns for those who are posted to a state that is not theirs: {@code a diplomat in Kabul}. */
    private static final Set<String> POSTED =
            Set.of("diplomat", "diplomats", "envoy", "representative", "representatives");

    /** Nouns that in the plural speak for several states. */
    private static final Set<String> SIDES = Set.of(
            "side", "party", "minister", "president", "premier", "country", "delegation", "counterpart", "government");

    private static final Set<String> STATES = Set.of("country", "nation", "state");

    private static final Pattern ROW = Pattern.compile(",| and ");

    private final Ground ground;
    private final List<Quotation> quotations;
    private final Institutions institutions;
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, Party> named = new LinkedHashMap<>();

    /** Whom words of the text were taken for. */
    private final Map<Span, Party> resolved = new HashMap<>();

    private Optional<Spoken> last = Optional.empty();

    /** Who spoke in a sentence. */
    private record Spoken(Party party, int sentence, boolean joint) {}

    Speakers(Ground ground, List<Quotation> quotations) {
        this.ground = ground;
        this.quotations = quotations;
        this.institutions = new Institutions(ground);
        for (int i = 0; i < ground.sentences().size(); i++) {
            parties(i).forEach(this::remember);
        }
    }

    private void remember(Resolved named) {
        boolean one = named.parties().size() == 1;
        named.parties().stream()
                .map(party -> party.title().isEmpty() && one
                        ? new Party(
                                party.person(), party.actor(), named.mention().title(), party.span())
                        : party)
                .forEach(this::remember);
    }

    /** The longest title that the article gives a person. */
    private void remember(Party party) {
        party.person().ifPresent(person -> named.putIfAbsent(person, party));
        party.person()
                .ifPresent(person -> party.title()
                        .ifPresent(title -> titles.merge(person, title, (a, b) -> b.length() > a.length() ? b : a)));
    }

    private List<Resolved> parties(int sentence) {
        return ground.parties().in(sentence);
    }

    /** Whom the words mean. To be asked in the order of the text: {@code he} is who spoke in the sentence before. */
    Speaker of(Claim.Voice voice) {
        Optional<Party> heard = Optional.ofNullable(resolved.get(voice.span())).or(() -> countries(voice));
        Optional<Party> party =
                heard.or(() -> lastSpeaker(voice)).or(() -> party(voice).map(this::known));
        party.ifPresent(p -> resolved.put(voice.span(), p));
        last = party.filter(p -> p.person().isPresent()).map(p -> new Spoken(p, voice.sentence(), isJoint(voice)));
        Optional<String> person = party.flatMap(Party::person);
        return new Speaker(
                voice.span(),
                person,
                party.flatMap(Party::actor).or(() -> person.isPresent() ? Optional.empty() : institution(voice)),
                person.flatMap(p -> Optional.ofNullable(titles.get(p))).or(() -> party.flatMap(Party::title)));
    }

    /** {@code both countries}: the first of the states that were named last, and no person. */
    private Optional<Party> countries(Claim.Voice voice) {
        boolean states = STATES.contains(token(voice).lemma().toLowerCase(Locale.ROOT))
                && at(voice)
                        .filter(r ->
                                r.mention().form() == Form.GROUP || r.mention().form() == Form.STATES)
                        .isPresent();
        return IntStream.iterate(voice.sentence() - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> states)
                .mapToObj(this::statesIn)
                .filter(named -> named.stream().map(Party::actor).distinct().count() > 1)
                .findFirst()
                .map(named -> named.getFirst().at(voice.span()));
    }

    private List<Party> statesIn(int sentence) {
        return parties(sentence).stream()
                .filter(r -> r.mention().form() == Form.STATE)
                .flatMap(r -> r.parties().stream())
                .toList();
    }

    private Token token(Claim.Voice voice) {
        return ground.sentences().get(voice.sentence()).token(voice.head());
    }

    private Optional<String> institution(Claim.Voice voice) {
        return institutions.actor(voice.span().of(ground.text()), voice.span().start());
    }

    /** Whether several speak at once: {@code the ministers}, {@code Iran and Oman}. */
    boolean isJoint(Claim.Voice voice) {
        return at(voice).stream().anyMatch(r -> r.parties().size() > 1) || isRow(voice) || isBoth(voice);
    }

    /** {@code Both sides}, {@code The foreign ministers of …}: whoever they are. */
    private boolean isBoth(Claim.Voice voice) {
        Token head = token(voice);
        String first = voice.span().of(ground.text()).split("\\s+")[0].toLowerCase(Locale.ROOT);
        return head.tag().equals("NNS")
                && (first.equals("the") || first.equals("both"))
                && SIDES.contains(head.lemma().toLowerCase(Locale.ROOT));
    }

    /** Parties of different states joined by "and" or a comma: all persons, or none. */
    private boolean isRow(Claim.Voice voice) {
        List<Resolved> parties = inside(voice).stream()
                .filter(r -> r.mention().form() != Form.ADJECTIVE)
                .toList();
        long persons =
                parties.stream().filter(r -> r.mention().form() == Form.PERSON).count();
        long actors = parties.stream()
                .flatMap(r -> r.parties().stream())
                .map(Party::actor)
                .distinct()
                .count();
        return actors > 1
                && (persons == 0 || persons == parties.size())
                && ROW.matcher(voice.span().of(ground.text())).find();
    }

    /** For {@code he}, {@code she} and {@code they}, who spoke in the sentence right before. */
    private Optional<Party> lastSpeaker(Claim.Voice voice) {
        Optional<Form> form = at(voice).map(r -> r.mention().form());
        boolean one = form.filter(f -> f == Form.HE || f == Form.SHE).isPresent();
        boolean several = form.filter(f -> f == Form.THEY).isPresent();
        return last.filter(spoken -> spoken.joint() ? several : one)
                .filter(spoken -> voice.sentence() - spoken.sentence() == 1
                        || IntStream.range(spoken.sentence() + 1, voice.sentence())
                                .allMatch(this::isQuoted))
                .map(spoken -> spoken.party().at(voice.span()));
    }

    private boolean isQuoted(int sentence) {
        Span span = ground.sentences().get(sentence).span();
        return quotations.stream().map(Quotation::span).anyMatch(q -> q.contains(span));
    }

    /** {@code the Azeri foreign minister}: the one person of that state who is named without another office. */
    private Party known(Party party) {
        boolean office = party.person().isEmpty()
                && party.actor().isPresent()
                && party.title().isPresent();
        List<Party> candidates = office
                ? named.values().stream()
                        .filter(person -> person.actor().equals(party.actor()))
                        .filter(person -> holds(person, party.title().orElseThrow()))
                        .toList()
                : List.of();
        if (candidates.size() != 1) {
            return party;
        }
        Party person = new Party(candidates.getFirst().person(), party.actor(), party.title(), party.span());
        remember(person);
        return person;
    }

    private boolean holds(Party person, String title) {
        Optional<String> own = person.person().flatMap(name -> Optional.ofNullable(titles.get(name)));
        return own.map(title::equals).orElse(true);
    }

    private Optional<Party> party(Claim.Voice voice) {
        Optional<Resolved> named = at(voice);
        boolean place = named.map(
                        r -> r.mention().form() == Form.CAPITAL || r.mention().form() == Form.STATE)
                .orElse(true);
        Optional<Resolved> person = place
                ? inside(voice).stream()
                        .filter(r -> r.mention().form() == Form.PERSON)
                        .findFirst()
                : Optional.empty();
        return person.filter(r -> named.isEmpty() || precedes(named.get(), r))
                .or(() -> apposed(voice, named))
                .or(() -> named)
                .flatMap(r -> r.parties().stream().findFirst())
                .map(party -> party.actor().isEmpty() && party.person().isEmpty() ? behalf(voice, party) : party)
                .or(() -> represented(voice))
                .or(() -> antecedent(voice));
    }

    /** {@code a spokesman for the Ghanaian president}, {@code a Pentagon official}: for whom an office without a state speaks. */
    private Party behalf(Claim.Voice voice, Party office) {
        return represented(voice)
                .map(state -> new Party(Optional.empty(), state.actor(), office.title(), office.span()))
                .orElse(office);
    }

    /** {@code Kenyatta, who promised help}: of whom the clause tells. */
    private Optional<Party> antecedent(Claim.Voice voice) {
        if (!token(voice).tag().startsWith("W")) {
            return Optional.empty();
        }
        Dependencies tree = ground.trees().of(voice.sentence());
        int clause = tree.head(voice.head());
        while (clause >= 0 && tree.is(clause, "conj")) {
            clause = tree.head(clause);
        }
        int noun = clause >= 0 && tree.is(clause, "acl:relcl") ? tree.head(clause) : -1;
        return parties(voice.sentence()).stream()
                .filter(r -> noun >= 0 && r.mention().covers(noun))
                .findFirst()
                .flatMap(r -> r.parties().stream().findFirst())
                .map(party -> party.at(voice.span()));
    }

    /** {@code the defence minister, Karel Ambry}. */
    private Optional<Resolved> apposed(Claim.Voice voice, Optional<Resolved> office) {
        Dependencies tree = ground.trees().of(voice.sentence());
        return inside(voice).stream()
                .filter(r -> office.filter(o ->
                                o.parties().stream().anyMatch(p -> p.person().isPresent()))
                        .isEmpty())
                .filter(r -> r.mention().form() == Form.PERSON)
                .filter(r -> IntStream.range(r.mention().from(), r.mention().to())
                        .anyMatch(i -> tree.is(i, "appos") && tree.head(i) == voice.head()))
                .findFirst();
    }

    /** {@code Tehran, President Hassan Rouhani}: a dateline and then who speaks. */
    private static boolean precedes(Resolved place, Resolved person) {
        return place.mention().to() <= person.mention().from();
    }

    /** {@code the Azerbaijani side}: whom the adjective names, without an office. */
    private Optional<Party> represented(Claim.Voice voice) {
        String head = token(voice).word();
        boolean posted = POSTED.contains(head.toLowerCase(Locale.ROOT));
        return REPRESENTATIVES.contains(head.toLowerCase(Locale.ROOT))
                ? inside(voice).stream()
                        .filter(r -> !posted
                                || r.mention().from() < voice.head()
                                || r.mention().form() != Form.CAPITAL
                                        && r.mention().form() != Form.STATE)
                        .flatMap(r -> r.parties().stream())
                        .filter(party -> party.actor().isPresent())
                        .findFirst()
                        .map(party -> new Party(Optional.empty(), party.actor(), Optional.empty(), party.span()))
                : Optional.empty();
    }

    private Optional<Resolved> at(Claim.Voice voice) {
        return parties(voice.sentence()).stream()
                .filter(r -> r.mention().covers(voice.head()))
                .findFirst();
    }

    private List<Resolved> inside(Claim.Voice voice) {
        Span span = voice.span();
        return parties(voice.sentence()).stream()
                .filter(r -> !r.parties().isEmpty())
                .filter(r -> span.contains(ground.sentences()
                        .get(voice.sentence())
                        .span(r.mention().from(), r.mention().to())))
                .toList();
    }
}
