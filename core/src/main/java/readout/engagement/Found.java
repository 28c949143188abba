package readout.engagement;

import java.util.List;
import readout.actor.Parties;
import readout.language.Sentence;
import readout.model.TimeExpression;

/** What the stages before found in a text. */
public record Found(List<Sentence> sentences, Parties parties, List<TimeExpression> times) {}
