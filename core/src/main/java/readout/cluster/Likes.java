package readout.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds for each article those that are like it, over an index from its weightiest terms to articles in order of time. */
public final class Likes {
    private static final Comparator<Gist> IN_TIME = Comparator.comparingLong(
                    (Gist gist) -> gist.firstDay().orElse(Long.MIN_VALUE))
            .thenComparing(Gist::article);

    private final List<Gist> gists;
    private final Map<Integer, List<Integer>> having = new HashMap<>();

    private Likes(List<Gist> inTime) {
        gists = inTime;
        for (int i = 0; i < gists.size(); i++) {
            for (Gist.Key key : gists.get(i).keys()) {
                having.computeIfAbsent(key.term(), term -> new ArrayList<>()).add(i);
            }
        }
    }

    /**
     * All articles in their order of time. The same for any order and any number of threads.
     *
     * @param gists no two of one article
     */
    public static List<Standing> among(List<Gist> gists) {
        return new Likes(gists.stream().sorted(IN_TIME).toList()).standings();
    }

    private record Later(int article, long likeness) {}

    private List<Standing> standings() {
        List<List<Later>> later = IntStream.range(0, gists.size())
                .parallel()
                .mapToObj(this::later)
                .toList();
        List<List<Likeness>> likes = new ArrayList<>();
        gists.forEach(gist -> likes.add(new ArrayList<>()));
        for (int i = 0; i < gists.size(); i++) {
            for (Later like : later.get(i)) {
                likes.get(i).add(new Likeness(gists.get(like.article).article(), like.likeness));
                likes.get(like.article).add(new Likeness(gists.get(i).article(), like.likeness));
            }
        }
        return IntStream.range(0, gists.size())
                .mapToObj(i -> new Standing(gists.get(i), likes.get(i)))
                .toList();
    }

    /** Those behind it in the order of time. */
    private List<Later> later(int article) {
        Gist gist = gists.get(article);
        Set<Integer> seen = new HashSet<>();
        List<Later> found = new ArrayList<>();
        for (Gist.Key key : gist.keys()) {
            List<Integer> others = having.getOrDefault(key.term(), List.of());
            for (int i = behind(others, article);
                    i < others.size() && Likeness.near(gist, gists.get(others.get(i)));
                    i++) {
                int other = others.get(i);
                if (seen.add(other)) {
                    OptionalLong likeness = Likeness.between(gist, gists.get(other));
                    likeness.ifPresent(value -> found.add(new Later(other, value)));
                }
            }
        }
        return found;
    }

    private static int behind(List<Integer> others, int article) {
        int from = 0;
        int to = others.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (others.get(middle) <= article) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
