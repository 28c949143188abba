package readout.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import readout.language.Sentence;
import readout.language.Token;
import readout.lexicon.Naming;

/**
 * Family names of those whom an article names in full: where one stands alone it is that person, whatever the engine takes it for.
 *
 * <p>Example: after {@code South Korean President Moon Jae-in}, {@code Trump and Moon held talks} names two persons.
 */
final class FamilyNames {
    private static final int SHORTEST = 3;
    private static final Set<String> FAMILY_FIRST = Set.of("CHN", "TWN", "KOR", "PRK");
    private static final Pattern ARTICLE = Pattern.compile("^[AaEe]l[-‑]");
    private static final Set<String> LOCATIVES = Set.of("in", "near", "at", "from", "to", "of", "outside");

    private final Set<String> names = new HashSet<>();

    FamilyNames(List<Sentence> sentences, List<List<Label>> labels) {
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            labels.get(i).stream()
                    .filter(label -> label.isPerson() && label.to() - label.from() > 1)
                    .forEach(label -> {
                        family(sentence, label).filter(FamilyNames::isName).ifPresent(names::add);
                        if (isFamilyFirst(label)) {
                            names.add(sentence.token(label.from()).word());
                        }
                    });
        }
    }

    /** {@code Hu Jintao}: known holders of office whose family name stands first. */
    private static boolean isFamilyFirst(Label label) {
        return label.known()
                .filter(Naming.KnownPerson.class::isInstance)
                .flatMap(person ->
                        ((Naming.KnownPerson) person).offices().stream().findFirst())
                .filter(holder -> FAMILY_FIRST.contains(holder.actor()))
                .isPresent();
    }

    /** The last word, but the first before a given name with a hyphen, as in Korea: {@code Moon Jae-in}. */
    private static Optional<String> family(Sentence sentence, Label label) {
        boolean hyphen = IntStream.range(label.from(), label.to())
                .anyMatch(i -> sentence.token(i).word().equals("-"));
        if (!hyphen) {
            return Optional.of(last(sentence, label));
        }
        boolean first = IntStream.range(label.from() + 1, label.to())
                        .filter(i -> sentence.token(i).word().equals("-"))
                        .findFirst()
                        .orElse(0)
                == label.from() + 2;
        return first ? Optional.of(sentence.token(label.from()).word()) : Optional.empty();
    }

    /** The last word, without {@code al-} before it and without {@code Jr.} after it. */
    private static String last(Sentence sentence, Label label) {
        int last = label.to() - 1;
        while (last > label.from()
                && Labeller.SUFFIXES.contains(sentence.token(last).word())) {
            last--;
        }
        return ARTICLE.matcher(sentence.token(last).word()).replaceFirst("");
    }

    private static boolean isName(String word) {
        return word.length() >= SHORTEST && Character.isUpperCase(word.codePointAt(0)) && !CalendarWords.contain(word);
    }

    /** The labels, with those of family names that stand alone where nothing was labelled, or a town that nobody is in. */
    List<Label> added(Sentence sentence, List<Label> labelled) {
        List<Label> labels =
                labelled.stream().filter(label -> !isPerson(sentence, label)).toList();
        List<Label> all = new ArrayList<>(labels);
        IntStream.range(0, sentence.size())
                .filter(i -> names.contains(sentence.token(i).word()) && isAlone(sentence, i))
                .filter(i -> labels.stream().noneMatch(label -> label.from() <= i && i < label.to()))
                .forEach(i -> all.add(new Label(i, i + 1, Optional.empty())));
        all.sort(Comparator.comparingInt(Label::from));
        return all;
    }

    /** {@code Dayton left}, after {@code Scott Dayton}. */
    private boolean isPerson(Sentence sentence, Label label) {
        int at = label.from();
        boolean located = at > 0 && LOCATIVES.contains(sentence.token(at - 1).word());
        return label.to() == at + 1
                && label.known().filter(Naming.PlaceName.class::isInstance).isPresent()
                && names.contains(sentence.token(at).word())
                && isAlone(sentence, at)
                && !located;
    }

    private static boolean isAlone(Sentence sentence, int i) {
        return sentence.token(i).tag().equals("NNP")
                && (i == 0 || !isNamePart(sentence.token(i - 1)))
                && (i + 1 == sentence.size() || !isNamePart(sentence.token(i + 1)));
    }

    private static boolean isNamePart(Token token) {
        return token.isProper() || token.word().equals("-");
    }
}
