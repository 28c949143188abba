package readout.server.view;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import readout.store.RecordStore;

/**
 * How many of the articles that fit each outlet has, most first.
 *
 * @param counts those of the filter without its outlets
 * @param total how many fit with them
 */
public record OutletCounts(List<Count> counts, int total) {
    /** An outlet with the number of its articles. */
    public record Count(String outlet, int articles) {}

    /** Counts in one pass over the articles. */
    public static OutletCounts of(RecordStore store, Filter filter) {
        Map<String, Integer> articles = new TreeMap<>();
        store.articles(
                filter.articlesOfAllOutlets(),
                each -> articles.merge(each.outlet().orElse(""), 1, Integer::sum));
        List<String> chosen = filter.values("outlet");
        int total = articles.entrySet().stream()
                .filter(entry -> chosen.isEmpty() || chosen.contains(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        List<Count> counts = articles.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty())
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Count::articles).reversed())
                .toList();
        return new OutletCounts(counts, total);
    }
}
