package readout.statement;

import java.util.List;
import readout.actor.Parties;
import readout.language.Sentence;
import readout.language.Trees;
import readout.model.Span;
import readout.model.TimeExpression;

/**
 * What statements are read from.
 *
 * @param text what the sentences were cut from
 * @param blocks its paragraphs, in order
 * @param trees of the sentences, parsed on demand
 */
public record Ground(
        String text,
        List<Span> blocks,
        List<Sentence> sentences,
        Parties parties,
        List<TimeExpression> times,
        Trees trees) {
    public Ground {
        blocks = List.copyOf(blocks);
        sentences = List.copyOf(sentences);
        times = List.copyOf(times);
    }
}
