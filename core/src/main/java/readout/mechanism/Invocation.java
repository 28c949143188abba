package readout.mechanism;

import java.util.List;
import java.util.Optional;
import readout.model.MentionType;
import readout.model.Span;

/**
 * One place of an article that names a format or an instrument.
 *
 * @param id of the format or instrument, the same for all its names: {@code 3-3}
 * @param name in full, as far as the words and the article tell
 * @param kind {@link MentionType#MECHANISM} for a format, else {@link MentionType#INSTRUMENT}
 * @param specific whether it is told which one it is; {@code a ceasefire} is not
 * @param citations the parts of it that are cited here, in order
 * @param members those that the words here declare, in order; who attends a contact is not among them
 * @param statement number of the innermost statement that names it
 * @param engagement number of the contact whose talk it belongs to
 * @param by actors that invoke it: whom the speaker speaks for, else the parties of the contact; none where the article itself names it
 */
public record Invocation(
        String id,
        String name,
        MentionType kind,
        boolean specific,
        Span span,
        List<Citation> citations,
        List<Declared> members,
        Optional<Integer> statement,
        Optional<Integer> engagement,
        List<String> by) {
    public Invocation {
        citations = List.copyOf(citations);
        members = List.copyOf(members);
        by = List.copyOf(by);
    }
}
