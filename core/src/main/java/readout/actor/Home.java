package readout.actor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import readout.lexicon.Lexicon;

/** The state or organisation whose office an outlet is: its own ministers need no state in its releases. */
final class Home {
    private Home() {}

    private static final Set<String> OFFICES = Set.of(
            "ministry",
            "department",
            "office",
            "embassy",
            "government",
            "presidency",
            "chancellery",
            "cabinet",
            "secretariat",
            "council",
            "mission",
            "house",
            "kremlin",
            "palace",
            "administration",
            "commission",
            "parliament",
            "service");

    /** {@code U.S. Department of State} gives {@code USA}; absent for a newspaper, and where the name names no state. */
    static Optional<String> of(String outlet, Lexicon lexicon) {
        List<String> words = Arrays.asList(outlet.split("\\s+"));
        if (words.stream().noneMatch(word -> OFFICES.contains(word.toLowerCase(Locale.ROOT)))) {
            return Optional.empty();
        }
        return IntStream.range(0, words.size())
                .boxed()
                .flatMap(from -> IntStream.iterate(words.size(), to -> to > from, to -> to - 1)
                        .mapToObj(to -> String.join(" ", words.subList(from, to))))
                .flatMap(phrase -> lexicon.names().named(phrase).stream())
                .flatMap(naming -> Labels.code(naming).stream())
                .findFirst();
    }
}
