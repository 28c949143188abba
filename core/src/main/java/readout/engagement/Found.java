package readout.engagement;

import java.util.List;
import readout.actor.Parties;
import readout.language.Sentence;
import readout.language.Trees;
import readout.model.TimeExpression;

/**
 * What the stages before found in a text.
 *
 * @param trees of the sentences, parsed on demand
 */
public record Found(List<Sentence> sentences, Parties parties, List<TimeExpression> times, Trees trees) {}
