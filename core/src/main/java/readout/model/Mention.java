package readout.model;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A span that names somebody or something, or stands for a person: {@code he}.
 *
 * @param entity stable id of what is named, the same for all its mentions in one article: {@code person:jeyhun-bayramov}; of an office
 *     the person that holds it, where the article tells
 * @param actor code of the state or organisation that is named or represented
 */
public record Mention(
        Span span, MentionType type, Optional<String> entity, Optional<String> actor, Optional<GeoPoint> point) {
    private static final Set<String> PRONOUNS = Set.of("he", "him", "she", "her", "i", "me", "myself");

    /** Whether a word is a pronoun that can be a mention of a person. */
    public static boolean isPronoun(String word) {
        return PRONOUNS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether it is a person by name, not by pronoun. */
    public boolean namesPerson(String text) {
        return type == MentionType.PERSON && !isPronoun(span.of(text));
    }

    /** The same mention, there. */
    public Mention at(Optional<GeoPoint> there) {
        return new Mention(span, type, entity, actor, there);
    }
}
