package readout.engagement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.language.Dependencies;
import readout.language.Sentence;
import readout.model.Edtf;
import readout.model.Published;
import readout.model.TimeExpression;

/** The scenes of one article: each of its sentences is parsed and mended once, when it is first asked for. For one thread. */
public final class Scenes {
    private final Found found;
    private final Published published;
    private final Optional<Edtf> filed;
    private final Map<Integer, Scene> read = new HashMap<>();

    /** @param filed the day of the dateline, absent where it has none */
    public Scenes(Found found, Published published, Optional<Edtf> filed) {
        this.found = found;
        this.published = published;
        this.filed = filed;
    }

    /** What was found in the article. */
    public Found found() {
        return found;
    }

    public Published published() {
        return published;
    }

    /** The day of the dateline. */
    Optional<Edtf> filed() {
        return filed;
    }

    /** The scene of a sentence, by its number. */
    public Scene get(int number) {
        return read.computeIfAbsent(number, this::make);
    }

    private Scene make(int number) {
        Sentence sentence = found.sentences().get(number);
        List<TimeExpression> here = found.times().stream()
                .filter(time -> sentence.span().contains(time.span()))
                .toList();
        Dependencies tree =
                Repair.of(sentence, found.trees().of(number), found.parties().in(number), here);
        return new Scene(
                number,
                NounVerbs.mended(sentence, tree),
                tree,
                found.parties().in(number),
                found.parties().placesIn(number),
                here,
                published.when().flatMap(Edtf::latest));
    }
}
