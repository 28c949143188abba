package readout.actor;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import readout.lexicon.Holder;
import readout.lexicon.Lexicon;
import readout.lexicon.Office;
import readout.lexicon.Outlet;

/**
 * The state or organisation that an outlet is at home in: its officials need no state there. All of them in the releases of its own offices;
 * in a newspaper those that the state has.
 *
 * @param own whether the outlet is an office of it
 */
record Home(String actor, boolean own, Lexicon lexicon) {
    private static final String MINISTER = "minister";

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

    /** {@code U.S. Department of State} and {@code Fox News} give {@code USA}; absent where nothing is known of the outlet. */
    static Optional<Home> of(String outlet, Lexicon lexicon) {
        return office(outlet, lexicon)
                .map(actor -> new Home(actor, true, lexicon))
                .or(() -> newspaper(outlet, lexicon).map(actor -> new Home(actor, false, lexicon)));
    }

    private static Optional<String> office(String outlet, Lexicon lexicon) {
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

    private static Optional<String> newspaper(String outlet, Lexicon lexicon) {
        String name = " " + outlet.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}'&]+", " ") + " ";
        return lexicon.outlets().stream()
                .filter(o -> name.contains(
                        " " + o.name().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}'&]+", " ") + " "))
                .max(Comparator.comparingInt(o -> o.name().length()))
                .map(Outlet::country);
    }

    /** Whether an official of no state is one of this one: not a foreign minister where that office has another name. */
    boolean has(Office office) {
        return switch (office.level()) {
            case "head_of_state", "head_of_government", "royal", "igo_head", "ambassador", "envoy" -> own;
            default -> !office.name().contains(MINISTER) || isHeld(office) || (own && hasMinisters());
        };
    }

    /** The United States have secretaries. */
    private boolean hasMinisters() {
        return lexicon.holders().stream()
                .anyMatch(holder ->
                        holder.actor().equals(actor) && holder.office().endsWith(MINISTER));
    }

    private boolean isHeld(Office office) {
        return lexicon.holders().stream()
                .filter(holder -> holder.actor().equals(actor))
                .map(Holder::office)
                .anyMatch(office.name()::equals);
    }
}
