package readout.coding;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import readout.lexicon.Lexicon;
import readout.lexicon.Sign;
import readout.lexicon.StatusCue.About;
import readout.lexicon.Surrounding;
import readout.lexicon.Surrounding.Use;

/**
 * What the tables say, in the form in which sentences are read by it.
 *
 * @param carriers lemmas of verbs that only carry a noun
 * @param counts nouns and pronouns that count those named after them
 * @param words words by what they say of the deeds beside them
 * @param contexts PLOVER contexts by lemma
 */
record Knowledge(
        Lexicon lexicon,
        CueFinder cues,
        Composer composer,
        Sectors sectors,
        Attribution attribution,
        Set<String> carriers,
        Set<String> counts,
        Map<Sign, Set<String>> words,
        Map<String, String> contexts) {
    static Knowledge of(Lexicon lexicon) {
        Map<Sign, Set<String>> words = lexicon.statusWords(About.DEED);
        return new Knowledge(
                lexicon,
                new CueFinder(lexicon),
                new Composer(lexicon),
                new Sectors(lexicon),
                new SpeechAttribution(words),
                lexicon.coding().words(Use.CARRIER),
                lexicon.coding().words(Use.COUNT),
                words,
                lexicon.coding().surroundings().stream()
                        .filter(s -> s.use() == Use.CONTEXT)
                        .collect(Collectors.toMap(s -> s.lemmas().getFirst(), Surrounding::value, (a, b) -> a)));
    }
}
