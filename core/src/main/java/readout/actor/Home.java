package readout.actor;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import readout.lexicon.Lexicon;

/** The state or organisation that an outlet's name says it is at home in: its own ministers need no state in its text. */
final class Home {
    private Home() {}

    /** {@code U.S. Department of State} gives {@code USA}, {@code Tehran Times} {@code IRN}; absent where the name names none. */
    static Optional<String> of(String outlet, Lexicon lexicon) {
        List<String> words = Arrays.asList(outlet.split("\\s+"));
        return IntStream.range(0, words.size())
                .boxed()
                .flatMap(from -> IntStream.iterate(words.size(), to -> to > from, to -> to - 1)
                        .mapToObj(to -> String.join(" ", words.subList(from, to))))
                .flatMap(phrase -> lexicon.names().named(phrase).stream())
                .flatMap(naming -> Labels.code(naming).stream())
                .findFirst();
    }
}
