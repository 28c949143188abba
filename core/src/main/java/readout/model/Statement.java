package readout.model;

import java.util.List;
import java.util.Optional;

/**
 * What somebody is reported to have said or written.
 *
 * @param speaker absent where nobody is named: {@code it was noted that …}
 * @param cue the words that report: {@code underscored}, {@code according to}; absent where quotation marks alone do
 * @param content what was said, in the order of the text; several spans where the cue stands inside it or where it goes on in other sentences
 * @param joint whether several sides say it together: {@code the ministers emphasised}
 * @param about codes of the actors that the content speaks of, each once, without the speaker's own
 * @param stance how surely it is said
 * @param delivery when and where it was said
 */
public record Statement(
        Optional<Speaker> speaker,
        Optional<Span> cue,
        List<Span> content,
        StatementForm form,
        boolean joint,
        StatementAct act,
        List<String> about,
        List<Quantity> quantities,
        Stance stance,
        Delivery delivery,
        Because because) {
    public Statement {
        content = List.copyOf(content);
        about = List.copyOf(about);
        quantities = List.copyOf(quantities);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a statement says something");
        }
    }

    /** Held without a hedge, at a time and place that nothing tells. */
    public Statement(
            Optional<Speaker> speaker,
            Optional<Span> cue,
            List<Span> content,
            StatementForm form,
            boolean joint,
            StatementAct act,
            List<String> about,
            List<Quantity> quantities,
            Because because) {
        this(speaker, cue, content, form, joint, act, about, quantities, Stance.PLAIN, Delivery.UNKNOWN, because);
    }

    /** The same, said so. */
    public Statement with(Stance how, Delivery at) {
        return new Statement(speaker, cue, content, form, joint, act, about, quantities, how, at, because);
    }

    /** The same, said by {@code who}. */
    public Statement by(Speaker who) {
        return new Statement(
                Optional.of(who), cue, content, form, joint, act, about, quantities, stance, delivery, because);
    }

    /** Whether words stand in what was said. */
    public boolean covers(Span words) {
        return content.stream().anyMatch(part -> part.contains(words));
    }

    /** Of what was said, in characters. */
    public int length() {
        return content.stream().mapToInt(Span::length).sum();
    }
}
