package readout.story;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The runs of eight words that a text has, as hashes. Texts that tell the same in their own words share hardly any; a copy shares
 * most.
 */
public final class Wording {
    private static final int RUN = 8;
    private static final double MUCH = 0.3;

    private final int[] runs;

    private Wording(int[] runs) {
        this.runs = runs;
    }

    static Wording of(String text) {
        List<String> words = Names.words(text);
        int[] runs = IntStream.rangeClosed(0, words.size() - RUN)
                .map(i -> words.subList(i, i + RUN).hashCode())
                .sorted()
                .distinct()
                .toArray();
        return new Wording(runs);
    }

    /** Whether more than three tenths of the runs of the shorter of the two texts stand in the other. */
    boolean sharesMuchOf(Wording other) {
        int fewer = Math.min(runs.length, other.runs.length);
        return fewer > 0 && shared(other) > MUCH * fewer;
    }

    private long shared(Wording other) {
        return Arrays.stream(runs)
                .filter(run -> Arrays.binarySearch(other.runs, run) >= 0)
                .count();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Wording wording && Arrays.equals(runs, wording.runs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(runs);
    }

    @Override
    public String toString() {
        return runs.length + " runs";
    }
}
