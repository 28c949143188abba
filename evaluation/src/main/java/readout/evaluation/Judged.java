package readout.evaluation;

import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One article of gold beside what was read of it.
 *
 * @param returned whether it was read at all
 */
record Judged(ArticleContacts gold, ArticleContacts read, boolean returned, List<Pairing.Pair> pairs) {
    static Judged of(ArticleContacts gold, Readings readings) {
        ArticleContacts read = readings.of(gold).orElse(new ArticleContacts(gold.id(), gold.file(), "", List.of()));
        String text = gold.text().isEmpty() ? read.text() : gold.text();
        return new Judged(
                gold, read, readings.of(gold).isPresent(), Pairing.of(gold.contacts(), read.contacts(), text));
    }

    Contact gold(Pairing.Pair pair) {
        return gold.contacts().get(pair.gold());
    }

    Contact read(Pairing.Pair pair) {
        return read.contacts().get(pair.read());
    }

    boolean right(Pairing.Pair pair, Attribute attribute) {
        return attribute.right(gold(pair), read(pair));
    }

    boolean whole(Pairing.Pair pair) {
        return List.of(Attribute.values()).stream().allMatch(attribute -> right(pair, attribute));
    }

    /** Over the pairs. */
    Detection people() {
        Detection people = Detection.NONE;
        for (Pairing.Pair pair : pairs) {
            Set<String> gold = gold(pair).people();
            Set<String> read = read(pair).people();
            people = people.plus(Pairing.shared(gold, read), read.size(), gold.size());
        }
        return people;
    }

    /** Indices of gold's engagements that were not found. */
    List<Integer> missed() {
        return without(gold.contacts(), Pairing.Pair::gold);
    }

    /** Indices of engagements read that gold does not have. */
    List<Integer> alarms() {
        return without(read.contacts(), Pairing.Pair::read);
    }

    private List<Integer> without(List<Contact> contacts, ToIntFunction<Pairing.Pair> side) {
        Set<Integer> taken = pairs.stream().map(side::applyAsInt).collect(Collectors.toSet());
        return IntStream.range(0, contacts.size())
                .filter(i -> !taken.contains(i))
                .boxed()
                .toList();
    }

    boolean quiet() {
        return gold.contacts().isEmpty();
    }
}
