package readout.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The trees of one text's sentences, each parsed when it is first asked for and never again. For one thread. */
public final class Trees {
    private final LanguageEngine engine;
    private final List<Sentence> sentences;
    private final Map<Integer, Dependencies> parsed = new HashMap<>();

    public Trees(LanguageEngine engine, List<Sentence> sentences) {
        this.engine = engine;
        this.sentences = List.copyOf(sentences);
    }

    /** The tree of a sentence, which counts from 0. */
    public Dependencies of(int sentence) {
        return parsed.computeIfAbsent(sentence, i -> engine.parse(sentences.get(i)));
    }

    /** How many sentences have been parsed. */
    public int parsed() {
        return parsed.size();
    }
}
