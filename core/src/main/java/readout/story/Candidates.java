package readout.story;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Which pairs of tellings are worth a comparison: the same kind of contact, two parties in common, and either both dated and close
 * in time, or published close in time, or one of unknown publication and both of the same people, or one announced without a day and the
 * other soon after.
 */
final class Candidates {
    static final int NEAR = 8;

    private final BiConsumer<Telling, Telling> each;

    private Candidates(BiConsumer<Telling, Telling> each) {
        this.each = each;
    }

    /** A kind of contact between two parties. */
    private record Block(Family family, String one, String other) {}

    /** Whether two tellings are such a pair. */
    static boolean worth(Telling a, Telling b) {
        if (a.family() != b.family()
                || Contradictions.shared(a.actors(), b.actors()).size() < 2) {
            return false;
        }
        if (a.days().bounded() && b.days().bounded()) {
            return near(a.days(), b.days()) && near(b.days(), a.days());
        }
        return together(a, b) || Promise.inTime(a, b) || Promise.inTime(b, a);
    }

    /** Whether they are news of the same days, or, where it is not known of both when they appeared, of the same people. */
    private static boolean together(Telling a, Telling b) {
        Days one = published(a);
        Days other = published(b);
        return isPublished(a) && isPublished(b)
                ? near(one, other) && near(other, one)
                : a.marks().share(b.marks());
    }

    /** Calls {@code each} once for every such pair. */
    static void among(List<Telling> tellings, BiConsumer<Telling, Telling> each) {
        Candidates candidates = new Candidates(each);
        blocks(tellings).forEach(candidates::block);
    }

    private static Map<Block, List<Telling>> blocks(List<Telling> tellings) {
        Map<Block, List<Telling>> blocks = new HashMap<>();
        for (Telling telling : tellings) {
            List<String> actors = List.copyOf(telling.actors());
            for (int i = 0; i < actors.size(); i++) {
                for (int j = i + 1; j < actors.size(); j++) {
                    Block block = new Block(telling.family(), actors.get(i), actors.get(j));
                    blocks.computeIfAbsent(block, b -> new ArrayList<>()).add(telling);
                }
            }
        }
        return blocks;
    }

    private void block(Block block, List<Telling> members) {
        sweep(members.stream().filter(t -> t.days().bounded()).toList(), Telling::days, (a, b) -> pair(block, a, b));
        List<Telling> published =
                members.stream().filter(Candidates::isPublished).toList();
        sweep(published, Candidates::published, (a, b) -> vague(block, a, b));
        promised(block, members);
        timeless(block, members);
    }

    private void timeless(Block block, List<Telling> members) {
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                Telling a = members.get(i);
                Telling b = members.get(j);
                if (!(isPublished(a) && isPublished(b)) && a.marks().share(b.marks())) {
                    vague(block, a, b);
                }
            }
        }
    }

    /** What was announced without a day, with what comes in time and is not news of the same days. */
    private void promised(Block block, List<Telling> members) {
        TreeMap<LocalDate, List<Telling>> dated = members.stream()
                .filter(t -> t.days().bounded())
                .collect(groupingBy(t -> t.days().first(), TreeMap::new, toList()));
        members.stream()
                .filter(Telling::isOpenPromise)
                .forEach(promise -> Promise.window(promise, dated).stream()
                        .filter(t -> Promise.inTime(promise, t) && !together(promise, t))
                        .forEach(t -> pair(block, promise, t)));
    }

    private static Days published(Telling telling) {
        return telling.source().published();
    }

    static boolean isPublished(Telling telling) {
        return published(telling).bounded();
    }

    /** Pairs near in time: in order of the first day, each with those that begin before it is long over. */
    private static void sweep(List<Telling> members, Function<Telling, Days> days, BiConsumer<Telling, Telling> pair) {
        List<Telling> inOrder = members.stream()
                .sorted(comparing((Telling t) -> days.apply(t).first()).thenComparing(Telling::key))
                .toList();
        for (int i = 0; i < inOrder.size(); i++) {
            Days one = days.apply(inOrder.get(i));
            for (int j = i + 1; j < inOrder.size() && near(one, days.apply(inOrder.get(j))); j++) {
                pair.accept(inOrder.get(i), inOrder.get(j));
            }
        }
    }

    private static boolean near(Days one, Days later) {
        return !later.first().isAfter(one.last().plusDays(NEAR));
    }

    /** Where the dates alone cannot tell. */
    private void vague(Block block, Telling a, Telling b) {
        if (!a.days().bounded() || !b.days().bounded()) {
            pair(block, a, b);
        }
    }

    /** Only in the first block that the two share, so that no pair comes twice. */
    private void pair(Block block, Telling a, Telling b) {
        List<String> shared = Contradictions.shared(a.actors(), b.actors());
        if (shared.get(0).equals(block.one()) && shared.get(1).equals(block.other())) {
            each.accept(a, b);
        }
    }
}
