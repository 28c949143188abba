package readout.reality;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import readout.language.Parsed;
import readout.lexicon.Sign;

/** Whether the words that follow a noun say that it is off: {@code his visit is off}, {@code the visit planned for May did not take place}. */
final class CalledOff {
    private static final Set<String> HAPPENING = Set.of("happen", "occur", "materialise", "materialize");

    private final Marks marks;
    private final Parsed parsed;
    private final Negation negation;

    CalledOff(Marks marks, Negation negation) {
        this.marks = marks;
        this.parsed = marks.parsed();
        this.negation = negation;
    }

    /** The word that says so. */
    Optional<Integer> of(int noun) {
        return dropped(noun).or(() -> off(noun)).or(() -> scrapped(noun));
    }

    /** {@code the visit scheduled for May could not take place}. */
    private Optional<Integer> dropped(int noun) {
        int above = parsed.tree().head(noun);
        if (above < 0 || !parsed.tree().is(noun, "nsubj")) {
            return Optional.empty();
        }
        if (isPlan(above)) {
            return IntStream.range(above + 1, parsed.size())
                    .filter(verb -> happens(verb) && !parsed.hasChild(verb, "nsubj"))
                    .boxed()
                    .flatMap(verb -> negation.of(verb).stream())
                    .findFirst();
        }
        boolean planned = parsed.tree().children(noun, "acl").stream().anyMatch(this::isPlan);
        return planned && happens(above) ? negation.of(above) : Optional.empty();
    }

    /** {@code planned for May}, which parsers often take for the sentence's verb. */
    private boolean isPlan(int clause) {
        return marks.is(Sign.TO_COME, clause) && marks.tag(clause).equals("VBN");
    }

    private boolean happens(int verb) {
        return HAPPENING.contains(parsed.lemma(verb))
                || parsed.tree().children(verb, "obj").stream()
                        .anyMatch(object -> parsed.lemma(object).equals("place"));
    }

    /** {@code had been fixed and was then scrapped}. */
    private Optional<Integer> scrapped(int noun) {
        int above = parsed.tree().head(noun);
        return above >= 0 && parsed.tree().is(noun, "nsubj:pass")
                ? parsed.tree().children(above, "conj").stream()
                        .filter(verb -> marks.tag(verb).equals("VBN") && !parsed.hasChild(verb, "nsubj:pass"))
                        .filter(verb -> marks.is(Sign.CANCELLED, verb))
                        .findFirst()
                : Optional.empty();
    }

    /** {@code his visit to Paris is off}; {@code Trump-Putin summit off}. */
    private Optional<Integer> off(int noun) {
        int above = parsed.tree().head(noun);
        if (above >= 0 && parsed.tree().is(noun, "nsubj") && parsed.lemma(above).equals("be")) {
            return parsed.tree().children(above, "advmod").stream()
                    .filter(word -> parsed.lemma(word).equals("off"))
                    .findFirst();
        }
        int next = noun + 1;
        boolean off = parsed.isNoun(noun)
                && next < parsed.size()
                && parsed.lemma(next).equals("off");
        boolean compound = next + 1 < parsed.size() && parsed.isNoun(next + 1);
        return off && !compound ? Optional.of(next) : Optional.empty();
    }
}
