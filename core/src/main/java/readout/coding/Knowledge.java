package readout.coding;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import readout.lexicon.Lexicon;
import readout.lexicon.Surrounding;
import readout.lexicon.Surrounding.Use;

/**
 * What the tables say, in the form in which sentences are read by it.
 *
 * @param carriers lemmas of verbs that only carry a noun
 * @param words words by what they say of the deeds beside them
 * @param contexts PLOVER contexts by lemma
 */
record Knowledge(
        Lexicon lexicon,
        CueFinder cues,
        Composer composer,
        Sectors sectors,
        Attribution attribution,
        Disbelief disbelief,
        Set<String> carriers,
        Map<Use, Set<String>> words,
        Map<String, String> contexts) {
    static Knowledge of(Lexicon lexicon) {
        Disbelief disbelief = new Disbelief(lexicon);
        return new Knowledge(
                lexicon,
                new CueFinder(lexicon),
                new Composer(lexicon),
                new Sectors(lexicon),
                new SpeechAttribution(lexicon, disbelief),
                disbelief,
                lexicon.coding().words(Use.CARRIER),
                lexicon.coding().surroundings().stream()
                        .collect(Collectors.groupingBy(
                                Surrounding::use,
                                Collectors.mapping(s -> String.join(" ", s.lemmas()), Collectors.toSet()))),
                lexicon.coding().surroundings().stream()
                        .filter(s -> s.use() == Use.CONTEXT)
                        .collect(Collectors.toMap(s -> s.lemmas().getFirst(), Surrounding::value, (a, b) -> a)));
    }
}
