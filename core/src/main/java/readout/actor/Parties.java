package readout.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import readout.language.Sentence;
import readout.lexicon.Lexicon;
import readout.model.Article;
import readout.model.Mention;

/** Who is named in an article, sentence by sentence. */
public final class Parties {
    /** A mention and the parties that it stands for here. */
    public record Resolved(PartyMention mention, List<Party> parties) {}

    private final List<List<Resolved>> bySentence;
    private final Places places;
    private final List<Mention> names;
    private final List<Mention> mentions;

    private Parties(List<List<Resolved>> bySentence, Places places, List<Mention> names, List<Mention> mentions) {
        this.bySentence = bySentence;
        this.places = places;
        this.names = names;
        this.mentions = mentions;
    }

    /**
     * Finds the parties of all sentences of a text.
     *
     * @param text what the sentences were cut from
     * @param article whose day tells who was in office, and whose outlet whose officials need no state
     */
    public static Parties find(Lexicon lexicon, String text, List<Sentence> sentences, Article article) {
        Labeller labeller = new Labeller(lexicon);
        List<List<Label>> first =
                sentences.stream().map(s -> labeller.labels(s, text)).toList();
        FamilyNames families = new FamilyNames(sentences, first);
        List<List<Label>> labels = IntStream.range(0, sentences.size())
                .mapToObj(i -> families.added(sentences.get(i), first.get(i)))
                .toList();
        List<List<PartyMention>> scanned = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            scanned.add(new PartyScanner(i, sentences.get(i), text, labels.get(i)).scan());
        }
        People people = new People(
                lexicon, article, scanned.stream().flatMap(List::stream).toList(), sentences);
        Discourse discourse = new Discourse(people);
        List<List<Resolved>> resolved = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            resolved.add(scanned.get(i).stream()
                    .map(m -> new Resolved(m, discourse.resolve(m, sentence)))
                    .toList());
        }
        List<Mention> names = new Mentions(people, lexicon, text).of(sentences, labels, resolved);
        References references = new References(lexicon, text);
        List<References.Found> phrases = IntStream.range(0, sentences.size())
                .mapToObj(i -> references.in(sentences.get(i), labels.get(i), resolved.get(i)))
                .toList();
        return new Parties(
                resolved,
                Places.of(text, sentences, labels, Dateline.of(lexicon, article)),
                names,
                withPhrases(names, phrases));
    }

    private static List<Mention> withPhrases(List<Mention> names, List<References.Found> found) {
        return References.together(
                names,
                found.stream().flatMap(f -> f.phrases().stream()).toList(),
                found.stream().flatMap(f -> f.empty().stream()).toList());
    }

    /** The parties of a sentence, in order. */
    public List<Resolved> in(int sentence) {
        return bySentence.get(sentence);
    }

    /** The places of a sentence, in order: states among them. */
    public List<PlaceMention> placesIn(int sentence) {
        return places.in(sentence);
    }

    /** Where the article was filed. */
    public Optional<PlaceMention> dateline() {
        return places.dateline();
    }

    /** All names, offices and places, each for itself. */
    public List<Mention> names() {
        return names;
    }

    /** What the record lists: names and places, and the phrases that stand for persons, offices and arms of states. */
    public List<Mention> mentions() {
        return mentions;
    }
}
