package readout.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import readout.cluster.Stories;
import readout.cluster.Subjects;
import readout.model.Article;

/**
 * Finds articles that share words and says why. Compared are those that share twelve words in a row and those that tell one story. The
 * answer does not depend on the order of the articles or on the number of threads.
 *
 * <p>Example: {@code Copies.among(articles, Set.of("Reuters"))}.
 */
public final class Copies {
    /** Words that stand in so many articles about something else are furniture. */
    private static final int UNRELATED_PLACES = 2;

    /** Fewer words than this say nothing about what an article is about. */
    private static final int ENOUGH_LEFT = 50;

    private final List<Article> articles;
    private final List<Words> words;
    private final Map<String, String> stories;
    private final Subjects subjects;
    private final Verdict verdict;

    private Copies(List<Article> articles, Set<String> agencies) {
        this.articles = articles;
        this.words = articles.stream().map(Words::of).toList();
        this.stories = Stories.of(articles);
        this.subjects = Subjects.among(articles);
        this.verdict = new Verdict(agencies);
    }

    /**
     * The pairs, ordered by their ids.
     *
     * @param articles of two with the same id only one counts
     * @param agencies names of news agencies, whose texts are taken over rather than quoted
     */
    public static List<CopyPair> among(List<Article> articles, Set<String> agencies) {
        Map<String, Article> byId = new TreeMap<>();
        articles.stream()
                .sorted(Comparator.comparing(Article::id).thenComparing(Article::text))
                .forEach(article -> byId.putIfAbsent(article.id(), article));
        return new Copies(List.copyOf(byId.values()), agencies).pairs();
    }

    private List<CopyPair> pairs() {
        List<Pair> compared = candidates().parallelStream().map(this::compared).toList();
        List<BitSet> furniture = furniture(compared);
        return compared.stream()
                .flatMap(pair -> labelled(pair, furniture).stream())
                .sorted(Comparator.comparing(CopyPair::a).thenComparing(CopyPair::b))
                .toList();
    }

    private record Candidate(int one, int other) {}

    private List<Candidate> candidates() {
        List<Set<Integer>> partners = Fingerprints.partners(words);
        Map<String, List<Integer>> tellings = new TreeMap<>();
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            Set<Integer> others = new TreeSet<>(partners.get(i));
            List<Integer> told = tellings.computeIfAbsent(story(i), story -> new ArrayList<>());
            others.addAll(told);
            told.add(i);
            int one = i;
            others.forEach(other -> candidates.add(new Candidate(other, one)));
        }
        return candidates;
    }

    private String story(int article) {
        return stories.getOrDefault(articles.get(article).id(), "");
    }

    /** Two articles compared word by word. */
    private record Pair(int one, int other, Shared shared, Kinship kinship) {}

    private Pair compared(Candidate candidate) {
        Shared shared = Shared.between(words.get(candidate.one), words.get(candidate.other));
        return new Pair(candidate.one, candidate.other, shared, kinship(candidate, shared));
    }

    private Kinship kinship(Candidate candidate, Shared shared) {
        boolean oneStory = story(candidate.one).equals(story(candidate.other));
        if (oneStory && shared.share() < Verdict.MUCH) {
            return Kinship.ONE_STORY;
        }
        List<String> one = rest(candidate.one, shared.one());
        List<String> other = rest(candidate.other, shared.other());
        if (Math.min(one.size(), other.size()) >= ENOUGH_LEFT
                && subjects.likeness(one, other) < Kinship.LEAST_LIKENESS) {
            return Kinship.NONE;
        }
        return oneStory ? Kinship.ONE_STORY : Kinship.ONE_FIELD;
    }

    /** What is left of an article without the words that it shares, its title with it. */
    private List<String> rest(int article, Shared.Half half) {
        List<String> rest = new ArrayList<>(half.rest());
        articles.get(article).title().ifPresent(title -> rest.addAll(Words.of(title)));
        return rest;
    }

    /** Of each article the words that stand in several others which tell of something else. */
    private List<BitSet> furniture(List<Pair> pairs) {
        List<List<BitSet>> levels = IntStream.range(0, articles.size())
                .mapToObj(i -> IntStream.range(0, UNRELATED_PLACES)
                        .mapToObj(level -> new BitSet())
                        .toList())
                .toList();
        pairs.stream().filter(pair -> pair.kinship == Kinship.NONE).forEach(pair -> {
            raise(levels.get(pair.one), pair.shared.one().shared());
            raise(levels.get(pair.other), pair.shared.other().shared());
        });
        return levels.stream().map(List::getLast).toList();
    }

    /** Words that were on a level come to the next, all others to the first. */
    private static void raise(List<BitSet> levels, BitSet words) {
        for (int level = levels.size() - 1; level > 0; level--) {
            BitSet risen = (BitSet) words.clone();
            risen.and(levels.get(level - 1));
            levels.get(level).or(risen);
        }
        levels.getFirst().or(words);
    }

    private Optional<CopyPair> labelled(Pair pair, List<BitSet> furniture) {
        Article one = articles.get(pair.one);
        Article other = articles.get(pair.other);
        double share = pair.shared.share();
        boolean cited = verdict.cites(one, pair.shared.other()) || verdict.cites(other, pair.shared.one());
        pair.shared.one().leaveOut(furniture.get(pair.one));
        pair.shared.other().leaveOut(furniture.get(pair.other));
        return verdict.label(pair.shared, pair.kinship, cited)
                .map(label -> new CopyPair(one.id(), other.id(), label, share));
    }
}
