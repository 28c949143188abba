package readout.story;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.List;

/** Counts the articles of a story that do not lean on another of them. */
final class Independence {
    private Independence() {}

    /** At least 1. An article that appeared later is taken to have copied the earlier one, and an article without a date the dated one. */
    static int sources(List<Telling> tellings) {
        List<Source> inOrder = tellings.stream()
                .sorted(comparingLong(Independence::day)
                        .thenComparing(t -> t.source().article()))
                .map(Telling::source)
                .distinct()
                .toList();
        List<Source> counted = new ArrayList<>();
        for (Source source : inOrder) {
            if (inOrder.stream().noneMatch(other -> draws(source, other, inOrder))) {
                counted.add(source);
            }
        }
        return Math.max(1, counted.size());
    }

    private static boolean draws(Source source, Source other, List<Source> inOrder) {
        return !source.equals(other)
                && (source.names(other) || inOrder.indexOf(other) < inOrder.indexOf(source) && source.copies(other));
    }

    private static long day(Telling telling) {
        Days published = telling.source().published();
        return published.known() ? published.first().toEpochDay() : Long.MAX_VALUE;
    }
}
