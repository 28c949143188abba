package readout.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.language.Sentence;

/**
 * What the sentence before named: three and more in one row, whom {@code they} goes on about, and the state that it was about, for
 * {@code its ambassador}. Made for one article.
 */
final class Earlier {
    private static final Set<String> JOINERS = Set.of(",", "and", "&");
    private static final int A_ROW = 3;

    private int sentence = -1;
    private List<Party> rowBefore = List.of();
    private Optional<String> stateBefore = Optional.empty();
    private List<Party> longest = List.of();
    private List<Party> row = List.of();
    private int end = -1;
    /** Persons of different states, by name or pronoun. */
    private List<Party> spoken = new ArrayList<>();

    private List<Party> spokenBefore = List.of();

    /** Goes on to a sentence. @param named who the last one named */
    void enter(int number, List<Party> named) {
        boolean next = number == sentence + 1;
        rowBefore = next ? longest : List.of();
        stateBefore = named.stream()
                .filter(party ->
                        next && party.person().isEmpty() && party.title().isEmpty())
                .findFirst()
                .flatMap(Party::actor);
        spokenBefore = next ? spoken : List.of();
        spoken = new ArrayList<>();
        sentence = number;
        longest = List.of();
        row = List.of();
        end = -1;
    }

    /** Adds who a mention stands for, to the row that it goes on with or as a new one. */
    void add(PartyMention mention, List<Party> parties, Sentence words) {
        boolean person = mention.isSubject()
                || mention.form() == PartyMention.Form.PERSON
                || mention.form() == PartyMention.Form.DESCRIBED;
        parties.stream().filter(party -> person).forEach(party -> party.joinTo(spoken));
        boolean joined = end >= 0
                && end < mention.from()
                && IntStream.range(end, mention.from())
                        .allMatch(i -> JOINERS.contains(words.token(i).word()));
        row = joined ? Stream.concat(row.stream(), parties.stream()).toList() : List.copyOf(parties);
        end = mention.to();
        longest = isRow(row) && row.size() > longest.size() ? row : longest;
    }

    /** Persons, each of another state. */
    private static boolean isRow(List<Party> parties) {
        return parties.size() >= A_ROW
                && parties.stream()
                        .allMatch(party ->
                                party.person().isPresent() && party.actor().isPresent())
                && parties.stream().map(Party::actor).distinct().count() == parties.size();
    }

    /**
     * The row of this sentence, else of the one before; empty where neither has one.
     *
     * @param named whether this sentence has named somebody, so that the one before is left behind
     */
    List<Party> row(boolean named) {
        return longest.isEmpty() && !named ? rowBefore : longest;
    }

    /** {@code He sat down with Yoon}: the two whom the sentence before speaks of, one of them by a pronoun; empty where they are not two. */
    List<Party> two() {
        return spokenBefore.size() == 2 ? List.copyOf(spokenBefore) : List.of();
    }

    /** The first state that the sentence before named, not by its persons. */
    Optional<String> state() {
        return stateBefore;
    }
}
