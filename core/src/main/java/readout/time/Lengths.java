package readout.time;

import java.util.Map;

/** Writes lengths of time as TIMEX3 does: {@code P3D}, {@code PT5H30M}, {@code PXW} for "weeks". */
final class Lengths {
    private static final Map<String, String> LETTERS = Map.of(
            "day", "D", "week", "W", "month", "M", "quarter", "Q", "year", "Y", "hour", "H", "minute", "M", "second",
            "S", "weekend", "WE");
    private static final Map<String, Integer> YEARS = Map.of("decade", 10, "century", 100, "millennium", 1000);
    private static final Map<String, String> VAGUE = Map.of("decade", "E", "century", "C", "millennium", "L");

    private Lengths() {}

    /** {@code unknown("week")} is {@code PXW}. */
    static String unknown(String unit) {
        return text("X", unit);
    }

    /** {@code of(2.5, "year")} is {@code P2Y6M}. */
    static String of(double amount, String unit) {
        if (YEARS.containsKey(unit)) {
            return of(amount * YEARS.getOrDefault(unit, 1), "year");
        }
        long whole = (long) amount;
        long rest = Math.round((amount - whole) * parts(unit));
        return rest == 0 ? text(String.valueOf(whole), unit) : text(String.valueOf(whole), unit) + rest + smaller(unit);
    }

    private static String text(String amount, String unit) {
        String letter = LETTERS.getOrDefault(unit, VAGUE.getOrDefault(unit, "X"));
        return (isClock(unit) ? "PT" : "P") + amount + letter;
    }

    private static boolean isClock(String unit) {
        return unit.equals("hour") || unit.equals("minute") || unit.equals("second");
    }

    private static int parts(String unit) {
        return switch (unit) {
            case "year" -> 12;
            case "hour", "minute" -> 60;
            case "week" -> 7;
            default -> 0;
        };
    }

    private static String smaller(String unit) {
        return switch (unit) {
            case "year", "hour" -> "M";
            case "minute" -> "S";
            default -> "D";
        };
    }
}
