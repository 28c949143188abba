package readout.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.model.Quantity;
import readout.model.Span;
import readout.model.Statement;

/**
 * A statement of a report, ready to be compared with those of others.
 *
 * @param words what was said
 * @param voice who says it
 * @param stems what it is about, without the names of parties
 */
record Claim(Side side, Statement statement, String words, String voice, Set<String> stems) {
    /** From here on two claims say the same. */
    static final double SAME = 0.45;

    private static final double AGAIN = 0.8;
    private static final double SAME_VOICE = 0.15;
    private static final double SAME_ACT = 0.1;
    private static final double SAME_SUBJECT = 0.1;
    private static final double SAME_NUMBER = 0.4;
    private static final int FEWEST = 4;

    static List<Claim> of(Side side) {
        return side.statements().stream()
                .filter(statement -> !side.tells(statement))
                .map(statement -> of(side, statement))
                .filter(claim -> !claim.stems.isEmpty())
                .toList();
    }

    private static Claim of(Side side, Statement statement) {
        String words = statement.content().stream()
                .map(span -> Side.plain(span.of(side.text())))
                .collect(Collectors.joining(" … "));
        Set<String> stems = new TreeSet<>(Stems.of(words));
        statement.content().stream()
                .flatMap(span -> side.parties(span).stream())
                .forEach(party -> stems.removeAll(Stems.of(party)));
        return new Claim(side, statement, words, side.voice(statement), stems);
    }

    /** From the first word of what was said to the last. */
    Span span() {
        return statement.content().stream().reduce(Span::union).orElseThrow();
    }

    /** How surely both say the same; 0 where they have nothing in common. */
    double likeness(Claim other) {
        int common = Stems.common(stems, other.stems);
        boolean number = sharesNumber(other);
        if (common == 0 && !number) {
            return 0;
        }
        int fewer = Math.max(FEWEST, Math.min(stems.size(), other.stems.size()));
        return (double) common / fewer
                + (voice.equals(other.voice) ? SAME_VOICE : 0)
                + (statement.act() == other.statement.act() ? SAME_ACT : 0)
                + (statement.about().stream().anyMatch(other.statement.about()::contains) ? SAME_SUBJECT : 0)
                + (number ? SAME_NUMBER : 0);
    }

    /** Whether one report says the same twice, as in a headline. */
    boolean repeats(Claim other) {
        return Stems.shared(stems, other.stems) >= AGAIN || sharesNumber(other);
    }

    private boolean sharesNumber(Claim other) {
        return statement.quantities().stream()
                .anyMatch(q -> other.statement.quantities().stream().anyMatch(p -> sameNumber(q, p)));
    }

    private static boolean sameNumber(Quantity a, Quantity b) {
        return a.value().compareTo(b.value()) == 0 && a.value().compareTo(BigDecimal.TEN) > 0 && sameThing(a, b);
    }

    /** Whether two quantities can count the same. */
    static boolean sameThing(Quantity a, Quantity b) {
        return a.unit().equals(b.unit()) && Stems.common(Stems.of(a.of().orElse("")), Stems.of(b.of().orElse(""))) > 0;
    }

    /** What is compared with a group of claims: who says it, and the numbers of what others count too. */
    String key(List<Claim> group) {
        return Stream.concat(
                        Stream.of(voice),
                        statement.quantities().stream()
                                .filter(q -> group.stream().anyMatch(other -> other.side != side && other.counts(q)))
                                .map(q -> q.comparator().orElse("") + q.value().stripTrailingZeros()))
                .collect(Collectors.joining(" "));
    }

    private boolean counts(Quantity quantity) {
        return statement.quantities().stream().anyMatch(q -> sameThing(q, quantity));
    }
}
