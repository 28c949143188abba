package readout.story;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Readable ids of people. */
public final class PersonId {
    private PersonId() {}

    /**
     * The id that a form of a name gives: {@code of("Hakan Fidan", Optional.of("TUR"))} is {@code hakan-fidan}. A single word is
     * too little to tell people apart, so the side is added: {@code fidan-tur}.
     *
     * @param actor code of the side that the person stands for
     * @return lower-case letters, digits and hyphens; {@code unnamed} where the name has neither letters nor digits
     */
    public static String of(String name, Optional<String> actor) {
        List<String> words = Names.words(name);
        String slug = words.isEmpty() ? "unnamed" : String.join("-", words);
        return words.size() > 1
                ? slug
                : actor.map(code -> slug + "-" + String.join("-", Names.words(code.toLowerCase(Locale.ROOT))))
                        .orElse(slug);
    }

    /** Whether two forms of a name can belong to one person of the same side: {@code Amirabdollahian}, {@code Hossein Amir-Abdollahian}. */
    public static boolean compatible(String one, String other) {
        return Name.of(one).compatible(Name.of(other));
    }
}
