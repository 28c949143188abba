package readout.story;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which pairs of tellings are worth a comparison: the same kind of contact, two parties in common, and either both dated and close
 * in time, or published close in time, or both of unknown publication.
 */
final class Candidates {
    private static final int NEAR = 8;

    private final BiConsumer<Telling, Telling> each;

    private Candidates(BiConsumer<Telling, Telling> each) {
        this.each = each;
    }

    /** A kind of contact between two parties. */
    private record Block(Family family, String one, String other) {}

    /** A telling with its days, which are needed often. */
    private record Dated(Telling telling, Days days, Days published) {
        private static Dated of(Telling telling) {
            return new Dated(telling, telling.days(), telling.published());
        }
    }

    /** Calls {@code each} once for every such pair. */
    static void among(List<Telling> tellings, BiConsumer<Telling, Telling> each) {
        Candidates candidates = new Candidates(each);
        blocks(tellings).forEach(candidates::block);
    }

    private static Map<Block, List<Dated>> blocks(List<Telling> tellings) {
        Map<Block, List<Dated>> blocks = new HashMap<>();
        for (Telling telling : tellings) {
            Dated dated = Dated.of(telling);
            List<String> actors = List.copyOf(telling.actors());
            for (int i = 0; i < actors.size(); i++) {
                for (int j = i + 1; j < actors.size(); j++) {
                    Block block = new Block(telling.family(), actors.get(i), actors.get(j));
                    blocks.computeIfAbsent(block, b -> new ArrayList<>()).add(dated);
                }
            }
        }
        return blocks;
    }

    private void block(Block block, List<Dated> members) {
        sweep(block, members.stream().filter(d -> d.days().bounded()).toList(), Dated::days, false);
        sweep(block, members.stream().filter(d -> d.published().known()).toList(), Dated::published, true);
        List<Dated> unpublished =
                members.stream().filter(d -> !d.published().known()).collect(Collectors.toList());
        for (int i = 0; i < unpublished.size(); i++) {
            for (int j = i + 1; j < unpublished.size(); j++) {
                pair(block, unpublished.get(i), unpublished.get(j), true);
            }
        }
    }

    /** Pairs near in time: in order of the first day, each with those that begin before it is long over. */
    private void sweep(Block block, List<Dated> members, Function<Dated, Days> days, boolean vague) {
        List<Dated> inOrder = members.stream()
                .sorted(comparing((Dated d) -> days.apply(d).first())
                        .thenComparing(d -> d.telling().key()))
                .toList();
        for (int i = 0; i < inOrder.size(); i++) {
            Dated one = inOrder.get(i);
            for (int j = i + 1; j < inOrder.size() && near(days.apply(one), days.apply(inOrder.get(j))); j++) {
                pair(block, one, inOrder.get(j), vague);
            }
        }
    }

    private static boolean near(Days one, Days later) {
        return !later.first().isAfter(one.last().plusDays(NEAR));
    }

    /** Only in the first block that the two share, and in one of the two ways. */
    private void pair(Block block, Dated a, Dated b, boolean vague) {
        boolean bothBounded = a.days().bounded() && b.days().bounded();
        List<String> shared =
                Contradictions.shared(a.telling().actors(), b.telling().actors());
        if (bothBounded != vague
                && shared.get(0).equals(block.one())
                && shared.get(1).equals(block.other())) {
            each.accept(a.telling(), b.telling());
        }
    }
}
