package readout.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.language.Sentence;
import readout.language.Token;
import readout.lexicon.Country;
import readout.lexicon.Naming;

/** The places of an article, sentence by sentence: also {@code the Algerian capital}, {@code here}, which is the dateline's, and {@code there}. */
final class Places {
    private static final String HERE = "here";
    private static final String THERE = "there";
    /** Before a place that {@code there} may point back to. */
    private static final Set<String> AT = Set.of("in", "at", "to", "into", "near");

    private final String text;
    private final Optional<PlaceMention> dateline;
    private final List<List<PlaceMention>> bySentence = new ArrayList<>();
    /** What {@code there} points back to. */
    private Optional<PlaceMention> last = Optional.empty();

    private Places(String text, Optional<PlaceMention> dateline) {
        this.text = text;
        this.dateline = dateline;
    }

    static Places of(String text, List<Sentence> sentences, List<List<Label>> labels, Optional<PlaceMention> dateline) {
        Places places = new Places(text, dateline);
        for (int i = 0; i < sentences.size(); i++) {
            places.bySentence.add(places.found(sentences.get(i), labels.get(i)));
        }
        return places;
    }

    List<PlaceMention> in(int sentence) {
        return bySentence.get(sentence);
    }

    Optional<PlaceMention> dateline() {
        return dateline;
    }

    private List<PlaceMention> found(Sentence sentence, List<Label> labels) {
        List<PlaceMention> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            int at = i;
            labels.stream()
                    .filter(label -> label.from() == at)
                    .flatMap(label -> placeOf(sentence, label).stream())
                    .forEach(place -> {
                        found.add(place);
                        remember(sentence, place);
                    });
            pointed(sentence.token(i))
                    .ifPresent(place -> found.add(new PlaceMention(at, at + 1, place.place(), place.country())));
        }
        return found;
    }

    private void remember(Sentence sentence, PlaceMention place) {
        if (place.from() > 0 && AT.contains(sentence.token(place.from() - 1).lemma())) {
            last = Optional.of(place);
        }
    }

    private Optional<PlaceMention> pointed(Token token) {
        return switch (token.word()) {
            case HERE -> dateline;
            case THERE -> token.tag().equals("EX") ? Optional.empty() : last;
            default -> Optional.empty();
        };
    }

    private Optional<PlaceMention> placeOf(Sentence sentence, Label label) {
        return label.known()
                .flatMap(naming -> capital(sentence, label, naming))
                .or(() -> PlaceMention.of(
                        label, sentence.span(label.from(), label.to()).of(text)));
    }

    /** {@code the Algerian capital}. */
    private static Optional<PlaceMention> capital(Sentence sentence, Label label, Naming naming) {
        boolean capital = label.to() < sentence.size()
                && sentence.token(label.to()).lemma().equals("capital");
        if (capital && naming instanceof Naming.Nationality people) {
            return capitalOf(people.country(), label);
        }
        return capital && naming instanceof Naming.StateName state
                ? capitalOf(state.country(), label)
                : Optional.empty();
    }

    private static Optional<PlaceMention> capitalOf(Country country, Label label) {
        return country.capitals().stream()
                .findFirst()
                .map(city -> new PlaceMention(label.from(), label.to() + 1, Optional.of(city), country.code()));
    }
}
