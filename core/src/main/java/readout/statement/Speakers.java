package readout.statement;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readout.actor.Parties.Resolved;
import readout.actor.Party;
import readout.actor.PartyMention.Form;
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
            "media",
            "army",
            "military",
            "forces",
            "president",
            "parliament",
            "statement",
            "department",
            "office",
            "agency");

    private static final Pattern ROW = Pattern.compile(",| and ");

    private final Ground ground;
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, Party> named = new LinkedHashMap<>();

    /** Whom words of the text were taken for. */
    private final Map<Span, Party> resolved = new HashMap<>();

    private Optional<Spoken> last = Optional.empty();

    /** Who spoke in a sentence. */
    private record Spoken(Party party, int sentence) {}

    Speakers(Ground ground) {
        this.ground = ground;
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
        Optional<Party> heard = Optional.ofNullable(resolved.get(voice.span()));
        Optional<Party> party =
                heard.or(() -> lastSpeaker(voice)).or(() -> party(voice).map(this::known));
        party.ifPresent(p -> resolved.put(voice.span(), p));
        last = party.filter(p -> p.person().isPresent()).map(p -> new Spoken(p, voice.sentence()));
        Optional<String> person = party.flatMap(Party::person);
        return new Speaker(
                voice.span(),
                person,
                party.flatMap(Party::actor),
                person.flatMap(p -> Optional.ofNullable(titles.get(p))).or(() -> party.flatMap(Party::title)));
    }

    /** Whether several speak at once: {@code the ministers}, {@code Iran and Oman}. */
    boolean isJoint(Claim.Voice voice) {
        return at(voice).stream().anyMatch(r -> r.parties().size() > 1) || isRow(voice);
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

    /** For {@code he} and {@code she}, who spoke in the sentence right before. */
    private Optional<Party> lastSpeaker(Claim.Voice voice) {
        boolean pronoun = at(voice)
                .filter(r -> r.mention().form() == Form.HE || r.mention().form() == Form.SHE)
                .isPresent();
        return last.filter(spoken -> pronoun && voice.sentence() - spoken.sentence() == 1)
                .map(spoken -> spoken.party().at(voice.span()));
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
                .or(() -> named)
                .flatMap(r -> r.parties().stream().findFirst())
                .or(() -> represented(voice));
    }

    /** {@code Tehran, President Hassan Rouhani}: a dateline and then who speaks. */
    private static boolean precedes(Resolved place, Resolved person) {
        return place.mention().to() <= person.mention().from();
    }

    /** {@code the Azerbaijani side}: whom the adjective names, without an office. */
    private Optional<Party> represented(Claim.Voice voice) {
        String head =
                ground.sentences().get(voice.sentence()).token(voice.head()).word();
        return REPRESENTATIVES.contains(head.toLowerCase(Locale.ROOT))
                ? inside(voice).stream()
                        .flatMap(r -> r.parties().stream())
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
