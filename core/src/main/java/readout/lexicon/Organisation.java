package readout.lexicon;

import java.util.List;

/**
 * An organisation of states, an agency of one, or an armed political movement.
 *
 * @param bodies parts of it that stand for it: {@code Security Council}
 */
public record Organisation(
        String code, String name, List<String> names, String kind, List<String> bodies, String example) {}
