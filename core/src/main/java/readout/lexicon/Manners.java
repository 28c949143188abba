package readout.lexicon;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The words that tell how surely, on what occasion and with whose words something is said. */
public record Manners(List<HedgeWord> hedges, List<SettingWord> settings, List<PartyWording> wordings) {
    static final List<String> TABLES = List.of("hedges.tsv", "settings.tsv", "party-wording.tsv");

    /** @param rows of a table by its name */
    static Manners of(Function<String, Stream<Table.Row>> rows) {
        return new Manners(
                rows.apply("hedges.tsv").map(HedgeWord::of).toList(),
                rows.apply("settings.tsv").map(SettingWord::of).toList(),
                rows.apply("party-wording.tsv").map(PartyWording::of).toList());
    }

    public Manners {
        hedges = List.copyOf(hedges);
        settings = List.copyOf(settings);
        wordings = List.copyOf(wordings);
    }
}
