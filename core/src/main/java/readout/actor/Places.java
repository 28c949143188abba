package readout.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.language.Sentence;
import readout.lexicon.Naming;

/** The places of an article, sentence by sentence: also {@code the Algerian capital}, and {@code here}, which is the dateline's. */
final class Places {
    /** How far into an article its dateline can stand. */
    private static final int DATELINE = 4;

    private static final int LONGEST_DATELINE = 8;
    private static final Set<String> MARKS = Set.of("-", "–", "—", "(", "--", "-LRB-");
    private static final String HERE = "here";

    private final String text;
    private Optional<PlaceMention> dateline = Optional.empty();

    private Places(String text) {
        this.text = text;
    }

    static List<List<PlaceMention>> of(String text, List<Sentence> sentences, List<List<Label>> labels) {
        Places places = new Places(text);
        List<List<PlaceMention>> all = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            all.add(places.in(sentences.get(i), labels.get(i), i));
        }
        return all;
    }

    private List<PlaceMention> in(Sentence sentence, List<Label> labels, int number) {
        List<PlaceMention> found = new ArrayList<>();
        labels.forEach(label -> placeOf(sentence, label).ifPresent(found::add));
        if (dateline.isEmpty() && number < DATELINE) {
            dateline = found.stream().filter(place -> opens(sentence, place)).findFirst();
        }
        for (int i = 0; i < sentence.size(); i++) {
            int at = i;
            if (sentence.token(i).word().equals(HERE)) {
                dateline.ifPresent(there -> found.add(new PlaceMention(at, at + 1, there.place(), there.country())));
            }
        }
        return found;
    }

    private Optional<PlaceMention> placeOf(Sentence sentence, Label label) {
        return PlaceMention.of(label, sentence.span(label.from(), label.to()).of(text))
                .or(() -> label.known().flatMap(naming -> capital(sentence, label, naming)));
    }

    /** {@code the Algerian capital}. */
    private static Optional<PlaceMention> capital(Sentence sentence, Label label, Naming naming) {
        boolean capital = label.to() < sentence.size()
                && sentence.token(label.to()).lemma().equals("capital")
                && naming instanceof Naming.Nationality;
        return capital && naming instanceof Naming.Nationality nationality
                ? nationality.country().capitals().stream()
                        .findFirst()
                        .map(city -> new PlaceMention(
                                label.from(),
                                label.to() + 1,
                                Optional.of(city),
                                nationality.country().code()))
                : Optional.empty();
    }

    /** A place at the very beginning with a dash or bracket soon after: {@code ALGIERS, Dec 12 (Agency) -}. */
    private static boolean opens(Sentence sentence, PlaceMention place) {
        return place.from() == 0
                && sentence.tokens().stream()
                        .skip(place.to())
                        .limit(LONGEST_DATELINE)
                        .anyMatch(token -> MARKS.contains(token.word()));
    }
}
