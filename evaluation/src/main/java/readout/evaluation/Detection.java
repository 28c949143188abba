package readout.evaluation;

/**
 * How well things were found.
 *
 * @param right found and in gold
 * @param found all that were found
 * @param gold all that are in gold
 */
public record Detection(int right, int found, int gold) {
    static final Detection NONE = new Detection(0, 0, 0);

    Detection plus(int moreRight, int moreFound, int moreGold) {
        return new Detection(right + moreRight, found + moreFound, gold + moreGold);
    }

    /** From 0 to 1; 0 where nothing was found. */
    public double precision() {
        return Figures.share(right, found);
    }

    /** From 0 to 1; 0 where gold has nothing. */
    public double recall() {
        return Figures.share(right, gold);
    }

    public double f1() {
        return Figures.f1(precision(), recall());
    }
}
