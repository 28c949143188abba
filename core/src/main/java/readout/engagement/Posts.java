package readout.engagement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import readout.actor.Party;

/** Offices that nobody holds together: {@code the king} is not {@code Foreign Minister Jon Maroa}. */
final class Posts {
    private static final List<Pattern> APART = List.of(
            Pattern.compile("\\b(king|queen|emperor|emir|sultan)$"),
            Pattern.compile("^presidents?$"),
            Pattern.compile("^(prime minister|premier|chancellor)s?$"),
            Pattern.compile(
                    "^(foreign ministers?|foreign secretary|ministers? of foreign affairs|secretary of state)$"),
            Pattern.compile("^(defen[cs]e ministers?|defen[cs]e secretary|ministers? of defen[cs]e)$"),
            Pattern.compile("\\badvis[eo]rs?$"));

    private Posts() {}

    /** Whether two parties cannot be one person by their offices. */
    static boolean differ(Party a, Party b) {
        Optional<Integer> post = of(a);
        return post.isPresent()
                && of(b).filter(other -> !other.equals(post.get())).isPresent();
    }

    private static Optional<Integer> of(Party party) {
        return party.title()
                .flatMap(title -> IntStream.range(0, APART.size())
                        .filter(i -> APART.get(i).matcher(title).find())
                        .boxed()
                        .findFirst());
    }
}
