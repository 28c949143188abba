package readout.lexicon;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The words that tell how surely and on what occasion something is said. */
public record Manners(List<HedgeWord> hedges, List<SettingWord> settings) {
    static final List<String> TABLES = List.of("hedges.tsv", "settings.tsv");

    /** @param rows of a table by its name */
    static Manners of(Function<String, Stream<Table.Row>> rows) {
        return new Manners(
                rows.apply("hedges.tsv").map(HedgeWord::of).toList(),
                rows.apply("settings.tsv").map(SettingWord::of).toList());
    }

    public Manners {
        hedges = List.copyOf(hedges);
        settings = List.copyOf(settings);
    }
}
