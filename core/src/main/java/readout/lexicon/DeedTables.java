package readout.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The tables that deeds are coded by.
 *
 * @param deeds verbs and nouns that tell deeds
 * @param compositions codes of deeds that are about other deeds
 * @param surroundings words beside deeds
 * @param cameo the codes of CAMEO 1.1b3
 * @param sectors words for police, troops, rebels, protesters and the like
 */
public record DeedTables(
        List<Deed> deeds,
        List<Composition> compositions,
        List<Surrounding> surroundings,
        List<CameoCode> cameo,
        List<Sector> sectors) {
    static final List<String> NAMES =
            List.of("deeds.tsv", "deed-codes.tsv", "deed-words.tsv", "cameo.tsv", "sectors.tsv");

    /** First lemmas of the words of one use. */
    public Set<String> words(Surrounding.Use use) {
        return surroundings.stream()
                .filter(s -> s.use() == use)
                .map(s -> s.lemmas().getFirst())
                .collect(Collectors.toSet());
    }

    static DeedTables of(Map<String, Table> tables) {
        return new DeedTables(
                Lexicon.rows(tables, "deeds.tsv").map(Deed::of).toList(),
                Lexicon.rows(tables, "deed-codes.tsv").map(Composition::of).toList(),
                Lexicon.rows(tables, "deed-words.tsv").map(Surrounding::of).toList(),
                Lexicon.rows(tables, "cameo.tsv").map(CameoCode::of).toList(),
                Lexicon.rows(tables, "sectors.tsv").map(Sector::of).toList());
    }
}
