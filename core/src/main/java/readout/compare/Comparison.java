package readout.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import readout.model.Article;
import readout.model.Edtf;
import readout.model.Quantity;
import readout.model.Span;

/**
 * The reports of one event side by side.
 *
 * @param reports in the order of the story's; all lists of cells have one for each of them
 * @param readout whose account the reports rest on
 * @param drifts claims that one report gives to others than another does
 * @param numbers the same number as the reports have it
 * @param contradictions claims that cannot both be true, without a word on which is
 * @param framings words that take a side, as found
 */
public record Comparison(
        String story,
        List<Article> reports,
        List<Fact> facts,
        WhoseReadout readout,
        List<Fact> drifts,
        List<Spread> numbers,
        List<Contradicted> contradictions,
        List<Framed> framings) {
    public Comparison {
        reports = List.copyOf(reports);
        facts = List.copyOf(facts);
        drifts = List.copyOf(drifts);
        numbers = List.copyOf(numbers);
        contradictions = List.copyOf(contradictions);
        framings = List.copyOf(framings);
    }

    /** What can be compared. */
    public enum Kind {
        PARTICIPANT,
        DATE,
        PLACE,
        STATUS,
        TOPIC,
        CLAIM,
        MECHANISM,
        ANNOUNCEMENT,
        CONTACT,
        DEED
    }

    /** What a report does with a fact. */
    public enum Verdict {
        SAID,
        OMITTED,
        /** It says otherwise than most. */
        DIFFERS
    }

    /**
     * Words of a report.
     *
     * @param value how the report has it: {@code Jeyhun Bayramov (AZE)}, {@code jointly}
     */
    public record Passage(String value, Span span) {}

    /** One report on one fact. */
    public record Cell(Verdict verdict, List<Passage> passages) {
        public Cell {
            passages = List.copyOf(passages);
        }
    }

    /**
     * One fact as all reports have it.
     *
     * @param fact in the words of the first report that has it
     */
    public record Fact(Kind kind, String fact, List<Cell> cells) {
        public Fact {
            cells = List.copyOf(cells);
        }

        /** Numbers of the reports that have it, from 0. */
        public List<Integer> saidBy() {
            return IntStream.range(0, cells.size())
                    .filter(i -> cells.get(i).verdict() != Verdict.OMITTED)
                    .boxed()
                    .toList();
        }

        public boolean differs() {
            return cells.stream().anyMatch(cell -> cell.verdict() == Verdict.DIFFERS);
        }
    }

    /**
     * Whose account the reports rest on, as far as they name a ministry, a spokesperson's office or a government.
     *
     * @param parties the sides of the event
     * @param named by which reports
     */
    public record WhoseReadout(List<String> parties, List<Named> named) {
        public WhoseReadout {
            parties = List.copyOf(parties);
            named = List.copyOf(named);
        }

        /** The sides whose account some report rests on. */
        public List<String> sides() {
            return named.stream()
                    .map(Named::actor)
                    .filter(parties::contains)
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    /** A report names a body of a side as its source. */
    public record Named(int report, String actor, Span span) {}

    /**
     * One number across reports.
     *
     * @param of what is counted, in the words of the first report that has it
     * @param first number of the report that was published first, absent where that is not known
     */
    public record Spread(String of, List<Given> given, Optional<Integer> first) {
        public Spread {
            given = List.copyOf(given);
        }

        /** Whether not all reports give the same number with the same bound. */
        public boolean differs() {
            return given.stream()
                            .map(g -> g.quantity().value().stripTrailingZeros() + " "
                                    + g.quantity().comparator())
                            .distinct()
                            .count()
                    > 1;
        }
    }

    /**
     * A number in a report.
     *
     * @param voice who says it
     * @param span the claim
     */
    public record Given(int report, Quantity quantity, String voice, Span span) {}

    /**
     * What somebody says in a report.
     *
     * @param voice who says it
     */
    public record Saying(int report, String voice, Span span) {}

    /**
     * Two claims that cannot both be true.
     *
     * @param one of the report that stands first
     * @param because the rule that decided: {@code opposite}, {@code negation}, {@code number}
     * @param words what decided: {@code rejected/adopted}
     */
    public record Contradicted(Saying one, Saying other, String because, String words) {}

    /**
     * Words that take a side.
     *
     * @param words the row of the lexicon
     * @param voice who says them; the report itself where absent
     * @param near the party that is named next to them in the sentence
     */
    public record Framed(int report, String words, Optional<String> voice, Optional<String> near, Span span) {}

    /** The day on which a report was published, where that is one day. */
    static Optional<Edtf> day(Article article) {
        return article.published()
                .when()
                .filter(when -> when.earliest().isPresent() && when.earliest().equals(when.latest()));
    }
}
