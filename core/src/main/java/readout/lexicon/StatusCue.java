package readout.lexicon;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A word that says whether something told is so.
 *
 * @param words lemma, with its particle or the word after it; or a form
 * @param about what it says so of, absent for whatever is told
 * @param expect what is to be read from the example: {@code contact announced}, {@code deed negated}
 */
public record StatusCue(Sign says, String words, Optional<About> about, String example, String expect) {
    /** What is told. */
    public enum About {
        /** A meeting, a call, a visit, a letter. */
        CONTACT,
        /** Any deed that is coded. */
        DEED
    }

    static StatusCue of(Table.Row row) {
        return new StatusCue(
                row.constant(Sign.class, "says"),
                row.text("words"),
                row.optional("about").isEmpty() ? Optional.empty() : Optional.of(row.constant(About.class, "about")),
                row.text("example"),
                row.text("expect"));
    }

    private boolean isAbout(About told) {
        return about.isEmpty() || about.get() == told;
    }

    /** The words of each sign for what is told; what is cancelled is undone besides. */
    static Map<Sign, Set<String>> words(Stream<StatusCue> cues, About told) {
        return cues.filter(cue -> cue.isAbout(told))
                .flatMap(cue -> cue.signs().map(sign -> Map.entry(sign, cue.words())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableSet())));
    }

    private Stream<Sign> signs() {
        return says == Sign.CANCELLED ? Stream.of(says, Sign.UNDONE) : Stream.of(says);
    }
}
