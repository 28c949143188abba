package readout.engagement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import readout.actor.Party;
import readout.language.Sentence;
import readout.model.Span;

/** The first sentences of an article's own text: they show what only the title tells. */
final class Opening {
    private static final int LONGEST = 250;
    /** How many sentences are looked at: the first are often a place, a time, an office. */
    private static final int SENTENCES = 8;

    private final Found found;
    private final List<Integer> first;

    private Opening(Found found, List<Integer> first) {
        this.found = found;
        this.first = first;
    }

    static Opening of(Found found, Span body) {
        return new Opening(
                found,
                IntStream.range(0, found.sentences().size())
                        .filter(i -> body.contains(found.sentences().get(i).span()))
                        .limit(SENTENCES)
                        .boxed()
                        .toList());
    }

    /** The sentence that names most of those who take part, of equal ones the first; absent where none names any. */
    Optional<Span> evidence(Contact contact) {
        return first.stream()
                .filter(i -> names(i, contact) > 0)
                .min(Comparator.comparingLong(i -> -names(i, contact)))
                .map(i -> cut(found.sentences().get(i)));
    }

    private long names(int sentence, Contact contact) {
        Set<String> actors = found.parties().in(sentence).stream()
                .flatMap(r -> r.parties().stream())
                .map(Party::actor)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return contact.actors().stream().filter(actors::contains).count();
    }

    private static Span cut(Sentence sentence) {
        int limit = sentence.span().start() + LONGEST;
        return sentence.tokens().stream()
                .map(token -> token.span())
                .filter(span -> span.end() <= limit)
                .reduce(sentence.token(0).span(), Span::union);
    }
}
