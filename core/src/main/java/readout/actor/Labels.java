package readout.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import readout.language.Sentence;
import readout.lexicon.Naming;

/** The labels of one sentence, asked for by the token that they begin at. */
final class Labels {
    /** From here on offices are ranks and callings rather than what somebody governs. */
    private static final int RANK = 5;

    private static final Set<String> JOINERS = Set.of("and", ",", "the", "&");

    private final Sentence sentence;
    private final Map<Integer, Label> byStart;

    Labels(Sentence sentence, List<Label> labels) {
        this.sentence = sentence;
        this.byStart = labels.stream().collect(Collectors.toMap(Label::from, Function.identity()));
    }

    Optional<Label> at(int i) {
        return Optional.ofNullable(byStart.get(i));
    }

    Optional<Label> personAt(int i) {
        return at(i).filter(Label::isPerson);
    }

    Optional<Naming> known(int i) {
        return at(i).flatMap(Label::known);
    }

    Optional<Naming.OfficeTitle> titleAt(int i) {
        return known(i).filter(Naming.OfficeTitle.class::isInstance).map(Naming.OfficeTitle.class::cast);
    }

    /** The code of the state or organisation that is named at {@code i}. */
    Optional<String> codeAt(int i) {
        return known(i).flatMap(Labels::code);
    }

    static Optional<String> code(Naming naming) {
        return switch (naming) {
            case Naming.StateName s -> Optional.of(s.country().code());
            case Naming.Nationality n -> Optional.of(n.country().code());
            case Naming.Capital c -> Optional.of(c.country().code());
            case Naming.Government g -> Optional.of(g.country().code());
            case Naming.OrganisationName o -> Optional.of(o.organisation().code());
            case Naming.OfficeTitle t -> Optional.empty();
            case Naming.KnownPerson p -> Optional.empty();
            case Naming.PlaceName p -> Optional.empty();
        };
    }

    /** After the label that begins at {@code i}; {@code i} itself where none does. */
    int end(int i) {
        return at(i).map(Label::to).orElse(i);
    }

    /** Actors in a row from {@code i}: {@code Poland, Hungary and the Czech Republic}. */
    ActorList actorsFrom(int i) {
        List<String> codes = new ArrayList<>();
        int end = i;
        int next = afterArticle(i);
        while (codeAt(next).isPresent()) {
            codes.add(codeAt(next).orElseThrow());
            end = end(next);
            next = skipJoiners(end);
        }
        return new ActorList(codes, end);
    }

    /** The name from {@code i} on, perhaps after a rank: {@code General Allen} in {@code the envoy, General Allen,}. */
    Optional<Label> rankedAt(int i) {
        return personAt(i)
                .or(() -> titleAt(i)
                        .filter(title -> !title.plural() && title.office().rank() >= RANK)
                        .flatMap(title -> personAt(end(i))));
    }

    /** Actors that are joined to the one that ends before {@code end}: {@code and Iran} in {@code Pakistan's and Iran's foreign ministers}. */
    ActorList joinedTo(int end) {
        int joiner = afterPossessive(end);
        return isWord(joiner, "and") || isWord(joiner, ",") ? actorsFrom(joiner + 1) : new ActorList(List.of(), end);
    }

    /** Whether a name behind a title and a comma is that of its holder: not in {@code After a call with the Ugandan president, Ruto said}. */
    boolean isSaidOf(Label name, List<String> states) {
        boolean another = name.known()
                .filter(Naming.KnownPerson.class::isInstance)
                .map(naming -> ((Naming.KnownPerson) naming).offices())
                .filter(offices ->
                        !states.isEmpty() && offices.stream().noneMatch(holder -> states.contains(holder.actor())))
                .isPresent();
        boolean subject = name.to() < sentence.size()
                && sentence.token(name.to()).tag().matches("VB[DZP]|MD")
                && sentence.token(0).tag().equals("IN")
                && IntStream.range(0, name.from() - 1).noneMatch(i -> isWord(i, ","));
        return !another && !subject;
    }

    /** After {@code the}, unless it belongs to a name: {@code the Netherlands}. */
    int afterArticle(int i) {
        return at(i).isEmpty() && isWord(i, "the") ? i + 1 : i;
    }

    int afterPossessive(int i) {
        return i < sentence.size() && sentence.token(i).tag().equals("POS") ? i + 1 : i;
    }

    private int skipJoiners(int i) {
        int next = i;
        while (next < sentence.size() && JOINERS.contains(lower(next))) {
            next++;
        }
        return next == i ? sentence.size() : next;
    }

    boolean isWord(int i, String word) {
        return lower(i).equals(word);
    }

    String lower(int i) {
        return i >= 0 && i < sentence.size() ? sentence.token(i).word().toLowerCase(Locale.ROOT) : "";
    }

    /** Codes, and the token after the last of them. */
    record ActorList(List<String> codes, int end) {}

    /** Whether a word can stand between a state and a title; a dash between spaces parts. */
    boolean isModifier(int i) {
        return switch (sentence.token(i).tag()) {
            case "JJ", "JJS", "NN", "NNP", "VBN", "RB" -> true;
            case "HYPH" ->
                sentence.token(i - 1).span().end() == sentence.token(i).span().start();
            default -> false;
        };
    }
}
