package readout.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.language.NameType;
import readout.language.Sentence;
import readout.language.Token;
import readout.lexicon.Lexicon;
import readout.lexicon.Naming;

/** Marks what the lexicon knows in a sentence, longest phrase first, and the persons that the engine saw besides. */
final class Labeller {
    /** Small words inside a name: {@code Mohammed bin Salman}. */
    private static final Set<String> GODS = Set.of("God", "Allah");

    private static final Set<String> PARTICLES = Set.of(
            "bin", "ibn", "al", "el", "van", "der", "de", "von", "da", "dos", "di", "du", "del", "la", "-", "ul", "ur",
            "“", "”", "\"", "``", "''", "e");

    /** After a name: {@code Jr.} */
    static final Set<String> SUFFIXES = Set.of("Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV");

    /** Forms of address: no part of a name. */
    static final Set<String> HONORIFICS = Set.of(
            "Mr",
            "Mr.",
            "Mrs",
            "Mrs.",
            "Ms",
            "Ms.",
            "Miss",
            "Dr",
            "Dr.",
            "Sir",
            "Lady",
            "H.E.",
            "HE",
            "Excellency",
            "Madam",
            "Rep.",
            "Sen.",
            "Lord",
            "His",
            "Her",
            "Royal",
            "Highness",
            "Majesty",
            "Holiness",
            "Lt.",
            "Gen.",
            "Hon.",
            "Hon",
            "Honourable",
            "Honorable",
            "Rt",
            "Seyyed",
            "Sayyed",
            "Sayyid",
            "Seyed",
            "Lyonpo",
            "Shri",
            "Smt",
            "Datuk",
            "Dato",
            "Hojjatoleslam");

    private static final Set<String> HYPHENS = Set.of("-", "–", "‑");

    private final Lexicon lexicon;

    Labeller(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Labels in order, apart from each other. */
    List<Label> labels(Sentence sentence, String text) {
        List<Label> labels = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            Optional<Label> label = labelAt(sentence, text, i);
            label.ifPresent(labels::add);
            i = label.map(Label::to).orElse(i + 1);
        }
        return labels;
    }

    private Optional<Label> labelAt(Sentence sentence, String text, int i) {
        Optional<Label> known = withoutArticle(sentence, text, i).filter(label -> isWhole(sentence, text, label));
        int run = personRun(sentence, i);
        if (run > 1 && known.filter(label -> label.to() >= i + run).isEmpty() && !opensWithOther(known, i)) {
            return Optional.of(person(sentence, text, i, i + run));
        }
        if (known.isPresent()) {
            return known.map(label -> label.isPerson() ? extended(sentence, text, label) : label);
        }
        return run == 0 ? Optional.empty() : Optional.of(person(sentence, text, i, i + run));
    }

    /** {@code Franco-} in {@code Franco-German}, but not {@code Anglo-} in {@code Anglo-Saxon}. */
    private boolean isWhole(Sentence sentence, String text, Label label) {
        String last = sentence.token(label.to() - 1).word();
        return label.to() - label.from() == 1
                || !HYPHENS.contains(last)
                || (label.to() < sentence.size()
                        && known(sentence, text, label.to())
                                .flatMap(Label::known)
                                .filter(Naming.Nationality.class::isInstance)
                                .isPresent());
    }

    /** A known name goes on where the engine sees more of it: {@code Mohammed bin Zayed} + {@code Al Nahyan}. */
    private Label extended(Sentence sentence, String text, Label label) {
        int more = moreOf(sentence, label.to());
        boolean another = more > 0 && known(sentence, text, label.to()).isPresent();
        int end = afterSuffix(sentence, another ? label.to() : label.to() + more);
        return end == label.to() ? label : new Label(label.from(), end, label.known());
    }

    /** How many tokens from {@code i} go on with a name, perhaps after a particle: {@code al-Thani}. */
    private static int moreOf(Sentence sentence, int i) {
        int name = i;
        while (name < sentence.size() && particle(sentence, name) && !isPersonToken(sentence.token(name))) {
            name++;
        }
        int run = name < sentence.size() ? personRun(sentence, name) : 0;
        return run == 0 ? 0 : name - i + run;
    }

    /** {@code the Ukraine} gives way to {@code Ukraine Defense Contact Group}. */
    private Optional<Label> withoutArticle(Sentence sentence, String text, int i) {
        Optional<Label> known = known(sentence, text, i);
        boolean article = sentence.token(i).tag().equals("DT") && i + 1 < sentence.size();
        boolean longer = article
                && known(sentence, text, i + 1)
                        .filter(next -> known.filter(k -> k.to() < next.to()).isPresent())
                        .isPresent();
        return longer ? Optional.empty() : known;
    }

    /** A run of "person" tokens that begins with a state or an office is cut there: {@code Azerbaijan Jeyhun Bayramov}. */
    private static boolean opensWithOther(Optional<Label> known, int i) {
        return known.filter(label -> !label.isPerson()).isPresent();
    }

    private Label person(Sentence sentence, String text, int from, int to) {
        return lexicon.names().named(sentence.span(from, to).of(text)).stream()
                .filter(Naming.KnownPerson.class::isInstance)
                .findFirst()
                .map(naming -> new Label(from, to, Optional.of(naming)))
                .orElse(new Label(from, to, Optional.empty()));
    }

    /** How many tokens from {@code i} are one person's name in the engine's eyes. */
    private static int personRun(Sentence sentence, int i) {
        if (!isPersonToken(sentence.token(i))) {
            return 0;
        }
        int end = i + 1;
        for (int j = end; j < sentence.size() && (isPersonToken(sentence.token(j)) || particle(sentence, j)); j++) {
            if (isPersonToken(sentence.token(j)) || isSecondHalf(sentence, j)) {
                end = j + 1;
            }
        }
        return afterSuffix(sentence, end) - i;
    }

    /** {@code jin} in {@code Chang Ho-jin}. */
    private static boolean isSecondHalf(Sentence sentence, int j) {
        return sentence.token(j).name() == NameType.PERSON
                && sentence.token(j - 1).word().equals("-")
                && sentence.token(j - 1).span().start()
                        == sentence.token(j - 2).span().end()
                && sentence.token(j - 1).span().end()
                        == sentence.token(j).span().start();
    }

    /** After {@code , Jr.}, which the engine leaves out. */
    private static int afterSuffix(Sentence sentence, int end) {
        int next = end < sentence.size() && sentence.token(end).word().equals(",") ? end + 1 : end;
        return next < sentence.size() && SUFFIXES.contains(sentence.token(next).word()) ? next + 1 : end;
    }

    private static boolean isPersonToken(Token token) {
        return token.name() == NameType.PERSON
                && !GODS.contains(token.word())
                && Character.isUpperCase(token.word().codePointAt(0))
                && !HONORIFICS.contains(token.word());
    }

    private static boolean particle(Sentence sentence, int j) {
        return PARTICLES.contains(sentence.token(j).word()) || isLowerPerson(sentence.token(j));
    }

    private static boolean isLowerPerson(Token token) {
        return token.name() == NameType.PERSON && token.tag().startsWith("NN");
    }

    private Optional<Label> known(Sentence sentence, String text, int i) {
        String word = sentence.token(i).word();
        int reach = Math.max(
                lexicon.names().longestFrom(word), lexicon.titles().longestFrom(word.toLowerCase(Locale.ROOT)));
        for (int to = last(sentence, i, reach); to > i; to--) {
            Optional<Naming> naming = naming(sentence, text, i, to);
            if (naming.isPresent()) {
                return Optional.of(new Label(i, to, naming));
            }
        }
        return Optional.empty();
    }

    private static int last(Sentence sentence, int i, int reach) {
        int to = i;
        int start = sentence.token(i).span().start();
        while (to < sentence.size() && sentence.token(to).span().end() - start <= reach + 2) {
            to++;
        }
        return to;
    }

    private Optional<Naming> naming(Sentence sentence, String text, int from, int to) {
        String phrase = sentence.span(from, to).of(text);
        List<Naming> names = phrase.codePoints().anyMatch(Character::isUpperCase)
                ? lexicon.names().named(phrase)
                : List.of();
        return Senses.choose(names, sentence, from, to)
                .or(() -> lexicon.title(phrase).stream()
                        .filter(title -> Senses.isTitle(sentence, from, to))
                        .findFirst());
    }
}
