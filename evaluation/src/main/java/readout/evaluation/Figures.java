package readout.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares and how they are written. */
public final class Figures {
    private Figures() {}

    static double share(int part, int whole) {
        return whole == 0 ? 0.0 : (double) part / whole;
    }

    static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0.0 : 2 * precision * recall / (precision + recall);
    }

    /** With three decimals, whatever the locale: {@code 0.563}. */
    public static String show(double share) {
        return new BigDecimal(share).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }

    static String show(Detection d) {
        return "P " + show(d.precision()) + " R " + show(d.recall()) + " F1 " + show(d.f1());
    }
}
