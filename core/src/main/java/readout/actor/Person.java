package readout.actor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.lexicon.Holder;
import readout.lexicon.Names;
import readout.lexicon.Office;
import readout.model.Span;

/** One person of an article, gathered from all mentions. Filled by {@link People} alone. */
final class Person {
    /** An office, and a given name. */
    private static final String SULTAN = "sultan";

    /** More words are two names in one, or a broken line. */
    private static final int LONGEST_NAME = 6;

    /** A pope has no surname: {@code Francis Rooney} is somebody else. */
    private static final String POPE = "Pope ";

    private String name;
    private final Optional<Home> home;
    private final Map<String, Integer> actors = new LinkedHashMap<>();
    private Optional<Office> office = Optional.empty();
    private Optional<String> title = Optional.empty();
    private Optional<String> actorBeside = Optional.empty();
    private Optional<String> actorByLexicon = Optional.empty();
    private Optional<Office> officeByLexicon = Optional.empty();
    private Optional<String> lexiconName = Optional.empty();

    /** @param home whom officials of unnamed states may speak for */
    Person(String name, Optional<Home> home) {
        this.name = name;
        this.home = home;
    }

    void add(PartyMention mention, String here) {
        name = longer(here) ? here : name;
        if (mention.actors().size() == 1) {
            actors.merge(mention.actors().getFirst(), 1, Integer::sum);
        }
        if (title.isEmpty() && mention.title().isPresent() && !mention.isRelative() && !mention.isPredecessor()) {
            office = mention.office();
            title = mention.title();
        }
        title = title.or(() -> mention.name().flatMap(this::crowned));
    }

    /** {@code king} of {@code King Salman}, which is a name and an office. */
    private Optional<String> crowned(String words) {
        return Titles.opening(words)
                .filter(opening -> !opening.equals(SULTAN)
                        || officeByLexicon
                                .filter(held -> held.name().equals(SULTAN))
                                .isPresent());
    }

    private boolean longer(String other) {
        List<String> words = Names.words(other);
        boolean whole =
                words.size() <= LONGEST_NAME && words.stream().distinct().count() == words.size();
        return whole && words.size() > Names.words(name).size();
    }

    /** @param held the office that the lexicon knows of, for references such as {@code the king} */
    void byLexicon(Holder holder, Optional<Office> held) {
        if (lexiconName.isPresent()) {
            return;
        }
        lexiconName = Optional.of(holder.person());
        actorByLexicon = Optional.of(holder.actor());
        officeByLexicon = held;
    }

    /** Named in one breath with somebody of this state. */
    void beside(String actor) {
        actorBeside = actorBeside.or(() -> Optional.of(actor));
    }

    /** The person as a party, in the words that mean him or her. */
    Party at(Span span) {
        return new Party(Optional.of(name), actor(), title, span);
    }

    String name() {
        return name;
    }

    /** The name as the lexicon has it, else as the article has it. */
    String fullName() {
        return lexiconName.orElse(name);
    }

    /** As the text says, else as the lexicon knows. */
    Optional<Office> office() {
        return office.or(() -> officeByLexicon);
    }

    Optional<String> title() {
        return title;
    }

    /** The state or organisation: what the text says most often, else what the lexicon knows. */
    Optional<String> actor() {
        return stated().or(() -> actorBeside)
                .or(() -> office.flatMap(held -> home.filter(h -> h.has(held)).map(Home::actor)));
    }

    /** The same, without what the words beside or the outlet suggest. */
    Optional<String> stated() {
        return actors.entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .map(Map.Entry::getKey)
                .or(() -> actorByLexicon);
    }

    /** {@code Donald Trump Jr.} is his father's son. */
    static boolean isJunior(String name) {
        return name.endsWith(" Jr.") || name.endsWith(" Jr");
    }

    boolean canBe(String other, Optional<String> otherLexiconName, List<String> otherActors) {
        if (lexiconName.isPresent() && otherLexiconName.isPresent()) {
            return lexiconName.equals(otherLexiconName);
        }
        if (isJunior(name) != isJunior(other) && (lexiconName.isPresent() || otherLexiconName.isPresent())) {
            return false;
        }
        boolean pope = lexiconName.filter(known -> known.startsWith(POPE)).isPresent();
        if (pope && Names.words(other).size() > 1 && !other.startsWith(POPE)) {
            return false;
        }
        boolean sameState = otherActors.isEmpty()
                || actor().map(a -> otherActors.contains(a)).orElse(true);
        return sameState
                && Names.compatible(name, other)
                && otherLexiconName
                        .filter(known -> Names.words(other).size() == 1 && !Names.compatible(name, known))
                        .isEmpty();
    }
}
