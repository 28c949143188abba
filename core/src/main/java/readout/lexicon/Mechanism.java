package readout.lexicon;

import java.util.List;
import readout.model.MentionType;

/**
 * A standing format of talks, or an agreement that is known by a name.
 *
 * @param kind {@link MentionType#MECHANISM} or {@link MentionType#INSTRUMENT}
 * @param names all forms, the first as it is shown
 * @param members actor codes; empty where they are many or changed
 */
public record Mechanism(String name, MentionType kind, List<String> names, List<String> members, String example) {}
