package readout.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.TreeSet;

/** Takes the two groups together that have most in common, again and again, until nothing speaks for taking any more together. */
final class Grouping {
    private record Link(double bond, int one, int other) {}

    private final Map<Integer, Group> groups = new TreeMap<>();
    private final Map<Integer, TreeSet<Integer>> near = new HashMap<>();
    private final PriorityQueue<Link> links = new PriorityQueue<>(Comparator.comparingDouble(Link::bond)
            .reversed()
            .thenComparingInt(Link::one)
            .thenComparingInt(Link::other));
    private int next;

    private Grouping() {}

    /**
     * The groups; every article is in one.
     *
     * @param articles in order of id
     */
    static List<List<Gist>> of(List<Standing> articles) {
        Grouping grouping = new Grouping();
        Map<String, Integer> numbers = new HashMap<>();
        articles.forEach(article -> numbers.put(article.gist().article(), grouping.add(Group.of(article))));
        for (int i = 0; i < articles.size(); i++) {
            for (Likeness like : articles.get(i).likes()) {
                Integer other = numbers.get(like.other());
                if (other != null) {
                    grouping.meet(i, other);
                }
            }
        }
        grouping.join();
        return grouping.groups.values().stream().map(Group::members).toList();
    }

    private int add(Group group) {
        groups.put(next, group);
        near.put(next, new TreeSet<>());
        return next++;
    }

    private void meet(int one, int other) {
        if (near(one).add(other) && near(other).add(one)) {
            link(Math.min(one, other), Math.max(one, other));
        }
    }

    private void link(int one, int other) {
        double bond = group(one).bond(group(other));
        if (bond >= 0) {
            links.add(new Link(bond, one, other));
        }
    }

    private void join() {
        while (!links.isEmpty()) {
            Link link = links.remove();
            if (groups.containsKey(link.one) && groups.containsKey(link.other)) {
                join(link.one, link.other);
            }
        }
    }

    private void join(int one, int other) {
        int joined = add(group(one).with(group(other)));
        List<Integer> around = new ArrayList<>(near(one));
        around.addAll(near(other));
        forget(one);
        forget(other);
        around.stream().filter(groups::containsKey).sorted().forEach(neighbour -> meet(neighbour, joined));
    }

    private void forget(int group) {
        groups.remove(group);
        near(group).forEach(neighbour -> near(neighbour).remove(group));
        near.put(group, new TreeSet<>());
    }

    private Group group(int number) {
        return Objects.requireNonNull(groups.get(number));
    }

    private TreeSet<Integer> near(int group) {
        return Objects.requireNonNull(near.get(group));
    }
}
