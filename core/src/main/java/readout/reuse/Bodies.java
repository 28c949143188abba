package readout.reuse;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Tells names of one office of state from words that fit the office of any state. */
final class Bodies {
    private static final Set<String> ANYBODYS = Set.of(
            "ministry",
            "ministries",
            "foreign",
            "defence",
            "defense",
            "interior",
            "affairs",
            "government",
            "presidency",
            "presidential",
            "press",
            "service",
            "office",
            "spokesperson",
            "spokesman",
            "spokeswoman");

    private Bodies() {}

    /** Example: true of {@code Kremlin} and {@code Chinese foreign ministry}, false of {@code Foreign Ministry} and {@code the ministry}. */
    static boolean isNamed(String name) {
        return Arrays.stream(name.split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                .anyMatch(word -> !ANYBODYS.contains(word.toLowerCase(Locale.ROOT)));
    }
}
