package readout.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readout.actor.Parties.Resolved;
import readout.language.Sentence;
import readout.lexicon.Office;
import readout.model.Span;

/**
 * Who was named together: whom {@code both ministers}, {@code they}, {@code the three countries} mean.
 *
 * <p>Holds what the sentences so far named; made for one article.
 */
final class Groups {
    /** Rank from which an office is no particular person's: officials, authorities. */
    static final int UNNAMED = 8;

    private static final int A_ROW = 3;

    private final People people;
    private final Earlier earlier = new Earlier();
    /** Two parties named in one sentence, the latest first. */
    private final List<List<Party>> pairs = new ArrayList<>();
    /** More than two parties named in one sentence, the latest first. */
    private final List<List<Party>> groups = new ArrayList<>();
    /** The first person of each state, in the order of the article. */
    private final List<Party> named = new ArrayList<>();
    /** The parties of different actors named in this sentence. */
    private List<Party> here = new ArrayList<>();
    /** The last two of this sentence that "and" joins. */
    private List<Party> joined = List.of();
    /** What this sentence named last. */
    private Optional<Resolved> last = Optional.empty();

    private int sentence = -1;
    private int pairSentence = -1;

    Groups(People people) {
        this.people = people;
    }

    /** Goes on to a sentence. */
    void enter(int number) {
        joined = List.of();
        last = Optional.empty();
        earlier.enter(number, here);
        if (here.size() > 1) {
            pairs.addFirst(pair());
            pairSentence = sentence;
        }
        if (here.size() > 2) {
            groups.addFirst(here);
        }
        here = new ArrayList<>();
        sentence = number;
    }

    /** Adds whom a mention stands for. */
    void add(Resolved found, Sentence words) {
        PartyMention mention = found.mention();
        boolean names = mention.form() == PartyMention.Form.PERSON || mention.form() == PartyMention.Form.DESCRIBED;
        if (names || (mention.form() == PartyMention.Form.STATE && Titles.isRow(here))) {
            found.parties().stream().filter(party -> !Titles.isVoice(party)).forEach(party -> party.joinTo(here));
            found.parties().stream().filter(party -> party.person().isPresent()).forEach(party -> party.joinTo(named));
        }
        earlier.add(mention, found.parties(), words);
        last.filter(before -> mention.isJoinedTo(before.mention(), words)).ifPresent(before -> join(before, found));
        last = Optional.of(found);
    }

    private void join(Resolved first, Resolved second) {
        List<Party> both = Stream.concat(first.parties().stream(), second.parties().stream())
                .toList();
        joined = both.size() == 2
                        && !both.getFirst().actor().equals(both.getLast().actor())
                ? both
                : joined;
    }

    /** The state that {@code its} means: the one named in this sentence, else the one that the sentence before was about. */
    Optional<String> owner() {
        return here.stream()
                .filter(party -> party.person().isEmpty())
                .findFirst()
                .flatMap(Party::actor)
                .or(() -> here.isEmpty() ? earlier.state() : Optional.empty());
    }

    /** Whom {@code both ministers}, {@code they} or {@code the three countries} stand for; empty where nobody fits. */
    List<Party> meant(PartyMention mention, Span span) {
        if (mention.office().filter(office -> office.rank() >= UNNAMED).isPresent()) {
            return List.of();
        }
        List<Party> found = mention.count() > 2 ? several(mention) : two(mention);
        boolean two = mention.count() <= 2 && mention.office().isEmpty();
        return (found.isEmpty() && two ? earlier.two() : found)
                .stream()
                        .map(p -> new Party(p.person(), p.actor(), p.title().or(() -> title(mention, p)), span))
                        .toList();
    }

    /**
     * The same of a group that somebody has to do with: {@code Clinton met the two leaders} means two others, {@code Putin saw both leaders} of
     * three the other two.
     *
     * @param two whether it can be any two that were named together
     */
    List<Party> others(Party than, PartyMention mention, Span span, boolean two) {
        List<Party> found = mention.isRelative() ? List.of() : meant(mention, span);
        boolean himself =
                mention.isRelative() || found.stream().anyMatch(p -> p.actor().equals(than.actor()));
        List<Optional<String>> doing =
                Stream.concat(Stream.of(than), here.stream()).map(Party::actor).toList();
        return himself
                ? Stream.concat(
                                groups.stream().map(group -> without(than, group)),
                                pairs.stream().filter(pair -> two))
                        .filter(pair -> pair.size() == 2 && pair.stream().noneMatch(p -> doing.contains(p.actor())))
                        .findFirst()
                        .map(pair -> pair.stream().map(p -> p.at(span)).toList())
                        .orElse(mention.isRelative() ? List.of() : found)
                : found;
    }

    private static List<Party> without(Party than, List<Party> group) {
        return group.size() == A_ROW
                ? group.stream().filter(p -> !p.actor().equals(than.actor())).toList()
                : List.of();
    }

    private static Optional<String> title(PartyMention mention, Party party) {
        return mention.title().map(title -> party.person().isPresent() ? Titles.singular(title) : title);
    }

    /** {@code the three leaders}: as many of different states as were named together last, or one by one in all. */
    private List<Party> several(PartyMention mention) {
        return groups.stream()
                .filter(group -> group.size() == mention.count())
                .findFirst()
                .orElseGet(() -> named.size() == mention.count() ? List.copyOf(named) : List.of());
    }

    /** {@code the ministers}: two ministers; {@code they}: the last two; {@code both sides}: the first two persons of the article; {@code the two countries}: the two that "and" joins before. */
    private List<Party> two(PartyMention mention) {
        boolean they = mention.form() == PartyMention.Form.THEY;
        List<Party> row = earlier.row(!here.isEmpty());
        if (they && !row.isEmpty()) {
            return row;
        }
        if (they) {
            return Stream.concat(
                            Stream.of(last.map(Resolved::parties).orElse(List.of()), joined, pair()), pairs.stream())
                    .filter(pair -> pair.size() == 2)
                    .findFirst()
                    .orElse(List.of());
        }
        if (mention.form() == PartyMention.Form.STATES) {
            return Stream.concat(Stream.of(joined), pairs.stream())
                    .filter(this::areStates)
                    .findFirst()
                    .orElseGet(this::pair);
        }
        Optional<String> office = mention.office().map(Office::name);
        return nearThenFirst()
                .filter(pair -> pair.stream()
                        .allMatch(p -> office.map(o -> Titles.holds(p, o))
                                .orElse(p.person().isPresent())))
                .findFirst()
                .orElseGet(() -> office.isPresent()
                        ? ofStates(mention)
                        : Stream.concat(pairs.stream().filter(Groups::isEven), pairs.stream())
                                .findFirst()
                                .orElse(List.of()));
    }

    /** No person beside a bare state: {@code Trump spoke against Iran. The two embraced} means others. */
    private static boolean isEven(List<Party> pair) {
        return pair.stream().noneMatch(p -> p.person().isPresent())
                || pair.stream()
                        .allMatch(p -> p.person().isPresent() || p.title().isPresent());
    }

    private boolean areStates(List<Party> pair) {
        return pair.size() == 2 && pair.stream().allMatch(people::isOfState);
    }

    /** {@code the two ministers} of whom one or none was named: for the two states, whose persons hold other offices. */
    private List<Party> ofStates(PartyMention mention) {
        String office = mention.office().map(Office::name).orElse("");
        return mention.count() != 2
                ? List.of()
                : nearThenFirst()
                        .filter(this::areStates)
                        .findFirst()
                        .map(pair -> pair.stream()
                                .map(p -> Titles.holds(p, office)
                                        ? p
                                        : new Party(Optional.empty(), p.actor(), Optional.empty(), p.span()))
                                .toList())
                        .orElse(List.of());
    }

    /** The last two that "and" joins, the pair of this sentence and of the one before; then the one that the article began with, then the others, the latest first. */
    private Stream<List<Party>> nearThenFirst() {
        Stream<Party> persons = here.stream().filter(party -> party.person().isPresent());
        Stream<List<Party>> near = Stream.of(joined, pair(), persons.toList(), pairOf(sentence - 1));
        Stream<List<Party>> first = pairs.reversed().stream();
        return Stream.of(near, first, pairs.stream())
                .flatMap(pairsHere -> pairsHere)
                .filter(pair -> pair.size() == 2);
    }

    /** The first two of different states that this sentence names; fewer where it names fewer. */
    private List<Party> pair() {
        return here.stream().limit(2).toList();
    }

    private List<Party> pairOf(int number) {
        return number == pairSentence && !pairs.isEmpty() ? pairs.getFirst() : List.of();
    }
}
