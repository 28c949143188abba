package readout.server.view;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import readout.model.Mention;
import readout.model.MentionType;
import readout.model.Reading;

/** Finds the stable id of a person by the name under which the articles at hand know them. */
public final class PersonIds {
    private static final String PREFIX = "person:";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private final Map<String, String> ids;

    private PersonIds(Map<String, String> ids) {
        this.ids = ids;
    }

    /** The people that these readings mention. */
    public static PersonIds of(Collection<Reading> readings) {
        Map<String, String> ids = new HashMap<>();
        for (Reading reading : readings) {
            reading.mentions().stream()
                    .filter(mention -> mention.type() == MentionType.PERSON)
                    .forEach(mention -> id(mention)
                            .ifPresent(id -> ids.putIfAbsent(
                                    mention.span().of(reading.article().text()), id)));
        }
        return new PersonIds(ids);
    }

    /** The id as read; for a name that no mention has, the id that its letters make. */
    public String id(String name) {
        return ids.getOrDefault(name, slug(name));
    }

    private static Optional<String> id(Mention mention) {
        return mention.entity().filter(entity -> entity.startsWith(PREFIX)).map(e -> e.substring(PREFIX.length()));
    }

    private static String slug(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return GAPS.matcher(plain).replaceAll("-").replaceAll("^-|-$", "");
    }
}
