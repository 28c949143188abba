package readout.mechanism;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import readout.model.MentionType;
import readout.model.Span;

/**
 * A name in one article and what it names.
 *
 * @param written what the names of the contact's formats have it under: the mention's own entity
 * @param specific whether it is told which one it is
 */
record Named(Span span, MentionType kind, String id, String name, String written, boolean specific) {
    /** The same name, of what another name in the article names in full. */
    Named as(Named other) {
        return new Named(span, kind, other.id, other.name, written, true);
    }

    /** Whether every word of this one's id stands in the other's: {@code peace-treaty} in {@code peace-treaty-arm-aze}. */
    boolean within(Named other) {
        return words(other.id).containsAll(Arrays.asList(id.split("-")));
    }

    /** Whether its name has this word. */
    boolean has(String word) {
        return words(id).contains(word) || words(Designation.slug(name)).contains(word);
    }

    private static Set<String> words(String slug) {
        return Set.copyOf(List.of(slug.split("-")).stream().distinct().toList());
    }
}
