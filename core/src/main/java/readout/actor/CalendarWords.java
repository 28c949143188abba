package readout.actor;

import java.util.Set;

/** Capitalised words of the calendar, which are never part of a name here. */
final class CalendarWords {
    private static final Set<String> WORDS = Set.of(
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private CalendarWords() {}

    static boolean contain(String word) {
        return WORDS.contains(word);
    }
}
