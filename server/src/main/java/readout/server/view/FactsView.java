package readout.server.view;

import java.util.List;

/**
 * What the reports of an event say, fact by fact, beyond who, when and where.
 *
 * @param whose whose account the reports rest on, in words
 * @param named the words that say so
 * @param groups facts by kind
 * @param contradictions claims that cannot both be true
 * @param drifts claims that one report gives to others than another does
 */
public record FactsView(
        List<String> outlets,
        String whose,
        List<Source> named,
        List<Group> groups,
        List<Row> drifts,
        List<Number> numbers,
        List<Contradiction> contradictions,
        List<Framing> framings) {
    /** Facts of one kind. */
    public record Group(String title, List<Row> rows) {}

    /** One fact, with a cell for each report. */
    public record Row(String fact, boolean differs, List<Cell> cells) {}

    /**
     * @param verdict {@code said}, {@code omitted} or {@code differs}
     */
    public record Cell(String verdict, List<Passage> passages) {}

    /** Words of a report, with how it has the fact; the value is empty where the words are it. */
    public record Passage(String value, String words) {}

    /** A report names a body of a side. */
    public record Source(int report, String side, String words) {}

    /** A number across reports. */
    public record Number(String of, boolean differs, List<Given> given, String first) {}

    /** A number in a report. */
    public record Given(int report, String words, String of, String voice) {}

    /** Two claims that cannot both be true, and the words that make it so. */
    public record Contradiction(Given one, Given other, String words) {}

    /** Words that take a side. */
    public record Framing(int report, String words, String near, String voice) {}
}
