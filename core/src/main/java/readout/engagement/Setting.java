package readout.engagement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.actor.Parties;
import readout.actor.PlaceMention;
import readout.language.Sentence;

/**
 * Where an article plays, as far as its lead says.
 *
 * @param lead numbers of the sentences that say what the article is about
 * @param countries codes of the states named there, in order
 * @param filed the place of the dateline
 * @param told the contacts read so far
 */
record Setting(Set<Integer> lead, List<String> countries, Optional<PlaceMention> filed, List<Contact> told) {
    /** How many sentences after the lead still speak of it. */
    private static final int REACH = 3;

    static Setting of(List<Sentence> sentences, Parties parties, Set<Integer> lead, List<Contact> told) {
        List<String> countries = lead.stream()
                .sorted()
                .filter(i -> i < sentences.size())
                .flatMap(i -> parties.placesIn(i).stream().map(PlaceMention::country))
                .distinct()
                .toList();
        return new Setting(lead, countries, parties.dateline(), told);
    }

    boolean isLead(int sentence) {
        return lead.contains(sentence);
    }

    /** The first state of the lead that is not {@code home}, for a sentence near the lead. */
    Optional<String> abroad(Set<String> home, int sentence) {
        int last = lead.stream().mapToInt(i -> i).max().orElse(0);
        return sentence > last + REACH
                ? Optional.empty()
                : countries.stream().filter(code -> !home.contains(code)).findFirst();
    }
}
