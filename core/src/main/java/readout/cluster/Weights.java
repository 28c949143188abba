package readout.cluster;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Weighs terms: the fewer articles have one, the more it says. Names, dates and numbers of a story weigh most, topic words little. */
final class Weights {
    /** As if so many more articles were there that have none of the terms: among few articles, too, a word that two share is rare. */
    private static final int UNSEEN = 100;

    private final Map<String, Integer> numbers;
    private final double[] rarity;

    private Weights(Map<String, Integer> numbers, double[] rarity) {
        this.numbers = numbers;
        this.rarity = rarity;
    }

    /** @param texts the terms of each article */
    static Weights over(List<Map<String, Integer>> texts) {
        Map<String, Integer> frequency = new TreeMap<>();
        texts.forEach(text -> text.keySet().forEach(term -> frequency.merge(term, 1, Integer::sum)));
        Map<String, Integer> numbers = new TreeMap<>();
        double[] rarity = new double[frequency.size()];
        frequency.forEach((term, articles) -> {
            rarity[numbers.size()] = Math.log((texts.size() + UNSEEN + 1) / (articles + 0.5));
            numbers.put(term, numbers.size());
        });
        return new Weights(numbers, rarity);
    }

    int terms() {
        return rarity.length;
    }

    /** Of length 1. Terms that no article has are left out. */
    Vector vector(Map<String, Integer> text) {
        Map<Integer, Double> weights = new TreeMap<>();
        text.forEach((term, times) -> {
            Integer number = numbers.get(term);
            if (number != null) {
                weights.put(number, (1 + Math.log(times)) * rarity[number]);
            }
        });
        return new Vector(
                        weights.keySet().stream().mapToInt(Integer::intValue).toArray(),
                        weights.values().stream()
                                .mapToDouble(Double::doubleValue)
                                .toArray())
                .unit();
    }
}
