package readout.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.lexicon.Office;

/** Forms of office titles. */
final class Titles {
    private static final Set<String> GENERIC =
            Set.of("official", "senior official", "state department official", "diplomat", "envoy");

    private static final Pattern CROWN = Pattern.compile(
            "(crown prince|crown princess|king|queen|pope|sultan|emperor|empress|grand duke) .*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BRIEFLY =
            Pattern.compile("^(?:incoming|outgoing|newly appointed|newly elected|new|acting|interim|caretaker) ");

    private Titles() {}

    /** {@code crown prince} of {@code Crown Prince Hussein}; empty for names that begin with no such office. */
    static Optional<String> opening(String name) {
        Matcher matcher = CROWN.matcher(name);
        return matcher.matches() ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** {@code prime ministers} gives {@code prime minister}. */
    static String singular(String title) {
        return title.endsWith("s") && !title.endsWith("ss") ? title.substring(0, title.length() - 1) : title;
    }

    /**
     * The office of {@code his counterpart} or {@code their counterparts}: {@code incoming president} gives {@code president},
     * {@code officials} the same, or {@code official} where there is one.
     */
    static String ofCounterpart(String held, String counterpart) {
        String office = BRIEFLY.matcher(held).replaceFirst("");
        return counterpart.endsWith("s") ? office : singular(office);
    }

    /** A leader holds any high office; a minister any with the word in it. */
    static boolean holds(Party party, String office) {
        boolean leader = office.equals("leader") || office.equals("diplomat");
        return party.title()
                .map(title -> leader || title.contains(office) || arePremiers(title, office))
                .orElse(leader && party.person().isPresent());
    }

    /** {@code the two premiers}, of prime ministers. */
    private static boolean arePremiers(String title, String office) {
        return office.equals("premier") && title.equals("prime minister");
    }

    /** Whether a person holds the office that a phrase names, or leads the state that it names. */
    static boolean fits(Office office, Person person, boolean sameState) {
        Optional<Office> held = person.office();
        boolean same = held.map(h -> h.name().equals(office.name())
                        || (h.level().equals(office.level()) && h.name().endsWith(office.name())))
                .orElse(false);
        boolean leader = office.name().equals("leader")
                && held.map(h -> h.level().startsWith("head_of")).orElse(true);
        boolean generic = isGeneric(office)
                && held.filter(h -> h.level().startsWith("head_of")).isEmpty();
        return same || (sameState && (leader || generic));
    }

    /** {@code the spokesman}: who speaks of others and is none of the two that he speaks of. */
    static boolean isVoice(Party party) {
        return party.title().filter(Titles::isVoice).isPresent();
    }

    static boolean isVoice(String title) {
        return title.contains("spokes") || title.contains("press secretary");
    }

    /** {@code the diplomat}: an office of many. */
    static boolean isGeneric(Office office) {
        return GENERIC.contains(office.name());
    }

    /** {@code Egypt, Ethiopia and Sudan}: only states so far, or less than two. */
    static boolean isRow(List<Party> group) {
        return group.size() < 2
                || group.stream()
                        .allMatch(party ->
                                party.person().isEmpty() && party.title().isEmpty());
    }
}
