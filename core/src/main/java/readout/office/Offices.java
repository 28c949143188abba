package readout.office;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readout.lexicon.Lexicon;
import readout.lexicon.Naming;
import readout.lexicon.Office;

/** What offices are called. */
public final class Offices {
    private static final Set<String> ONE_HOLDER = Set.of("head_of_state", "head_of_government", "minister", "igo_head");
    private static final Set<String> OF_SEVERAL = Set.of("minister", "leader", "cabinet minister", "minister of state");

    private static final Set<String> RELATIVE = Set.of("counterpart", "host", "predecessor");

    private static final Pattern OWNER = Pattern.compile("['’]s?$");

    /** Rank from which an office is no particular person's: delegations, officials. */
    private static final int UNNAMED = 8;

    private final Lexicon lexicon;

    public Offices(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The lexicon's name of an office, which stands for all its forms: {@code Minister of Foreign Affairs} is {@code foreign minister}. */
    public String name(String form) {
        return office(form)
                .map(Office::name)
                .orElse(form.toLowerCase(Locale.ROOT).strip());
    }

    private Optional<Office> office(String form) {
        String words = form.strip();
        int space = words.indexOf(' ');
        return titled(words)
                .or(() -> space > 0 && isState(words.substring(0, space))
                        ? office(words.substring(space + 1))
                        : Optional.empty());
    }

    /** {@code US secretary of state}, {@code China's top diplomat}. */
    private boolean isState(String word) {
        return lexicon.names().named(OWNER.matcher(word).replaceFirst("")).stream()
                .anyMatch(naming -> naming instanceof Naming.StateName || naming instanceof Naming.Nationality);
    }

    private Optional<Office> titled(String form) {
        return lexicon.title(form).stream()
                .filter(Naming.OfficeTitle.class::isInstance)
                .map(naming -> ((Naming.OfficeTitle) naming).office())
                .findFirst();
    }

    /** Whether it is an office at all, and no word for whoever speaks or for what somebody is to another. */
    boolean isOffice(String form) {
        return office(form)
                .filter(office -> office.rank() >= UNNAMED || RELATIVE.contains(office.name()))
                .isEmpty();
    }

    /** Whether one person at a time holds it in each state: two on one day are a contradiction. */
    boolean isOfOne(String name) {
        return !OF_SEVERAL.contains(name)
                && office(name)
                        .filter(office -> ONE_HOLDER.contains(office.level()))
                        .isPresent();
    }
}
