package readout.lexicon;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The words that statements are found and told apart by.
 *
 * @param cues that report what somebody says, thinks or wants
 * @param acts words in what is said that tell what is done by it
 * @param quantities words that numbers are told with
 */
public record ReportWords(List<StatementCue> cues, List<ActCue> acts, List<QuantityWord> quantities) {
    static final List<String> TABLES = List.of("cues.tsv", "act-cues.tsv", "quantity-words.tsv");

    /** @param rows of a table by its name */
    static ReportWords of(Function<String, Stream<Table.Row>> rows) {
        return new ReportWords(
                rows.apply("cues.tsv").map(StatementCue::of).toList(),
                rows.apply("act-cues.tsv").map(ActCue::of).toList(),
                rows.apply("quantity-words.tsv").map(QuantityWord::of).toList());
    }

    public ReportWords {
        cues = List.copyOf(cues);
        acts = List.copyOf(acts);
        quantities = List.copyOf(quantities);
    }
}
