package readout.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleBiFunction;

/** Puts what several reports say in the same words, or in others, into groups: the most alike first. */
final class Groups {
    private Groups() {}

    private record Pair(int a, int b, double likeness) {}

    /**
     * @param likeness of two items; below the least they are never joined
     * @param together whether two items may stand in one group
     * @return groups in the order of their first items
     */
    static <T> List<List<T>> of(
            List<T> items, ToDoubleBiFunction<T, T> likeness, double least, BiPredicate<T, T> together) {
        List<Pair> pairs = new ArrayList<>();
        for (int a = 0; a < items.size(); a++) {
            for (int b = a + 1; b < items.size(); b++) {
                double like = likeness.applyAsDouble(items.get(a), items.get(b));
                if (like >= least) {
                    pairs.add(new Pair(a, b, like));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness)
                .reversed()
                .thenComparingInt(Pair::a)
                .thenComparingInt(Pair::b));
        List<List<Integer>> groups = singles(items.size());
        pairs.forEach(pair -> join(groups, pair, (a, b) -> together.test(items.get(a), items.get(b))));
        return groups.stream()
                .map(group -> group.stream().sorted().map(items::get).toList())
                .toList();
    }

    private static List<List<Integer>> singles(int size) {
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            groups.add(new ArrayList<>(List.of(i)));
        }
        return groups;
    }

    private static void join(List<List<Integer>> groups, Pair pair, BiPredicate<Integer, Integer> together) {
        List<Integer> into = holding(groups, pair.a());
        List<Integer> other = holding(groups, pair.b());
        boolean fit = into.stream().allMatch(a -> other.stream().allMatch(b -> together.test(a, b)));
        if (!into.equals(other) && fit) {
            into.addAll(other);
            groups.removeIf(group -> group.equals(other));
        }
    }

    private static List<Integer> holding(List<List<Integer>> groups, int item) {
        return groups.stream().filter(group -> group.contains(item)).findFirst().orElseThrow();
    }
}
