package readout.coding;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import readout.actor.Party;
import readout.engagement.Scene;
import readout.language.Sentence;
import readout.lexicon.Lexicon;
import readout.lexicon.Surrounding.Use;

/** Reads the deeds that sentences tell. */
final class DeedReader {
    private final Knowledge knowledge;
    private final List<List<String>> asides;

    DeedReader(Lexicon lexicon) {
        this.knowledge = Knowledge.of(lexicon);
        this.asides = lexicon.coding().surroundings().stream()
                .filter(s -> s.use() == Use.ASIDE)
                .map(s -> List.of(s.lemmas().getFirst().split("(?<=-)|(?=-)")))
                .toList();
    }

    /** Whether a sentence may tell a deed, before it is parsed. */
    boolean isCandidate(Sentence sentence) {
        return knowledge.cues().isCandidate(sentence) && !isAside(sentence);
    }

    private boolean isAside(Sentence sentence) {
        List<String> lemmas = sentence.tokens().stream()
                .map(t -> t.lemma().toLowerCase(Locale.ROOT))
                .toList();
        return asides.stream().anyMatch(aside -> Collections.indexOfSubList(lemmas, aside) >= 0);
    }

    /**
     * The deeds of a sentence, what its main verb tells first.
     *
     * @param home the state that the article plays in
     * @param before whom {@code it} can mean
     */
    List<Told> read(Scene plain, Optional<String> home, Optional<Party> before) {
        Sectors.Named named = knowledge.sectors().in(plain, home);
        Scene scene = plain.with(Stream.concat(named.parties().stream(), plain.parties().stream())
                .toList());
        if (scene.parties().isEmpty() && scene.places().isEmpty()) {
            return List.of();
        }
        Actors actors = new Actors(knowledge, scene, named.sectors(), before);
        return new SentenceReader(knowledge, scene, new Grammar(scene), actors).told();
    }
}
