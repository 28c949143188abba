package readout.engagement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import readout.language.Sentence;
import readout.model.Span;

/**
 * The first sentence of an article's own text: it shows what only the title tells.
 *
 * @param actors codes of those that it names
 */
record Opening(Span evidence, Set<String> actors) {
    private static final int LONGEST = 250;

    static Optional<Opening> of(Found found, Span body) {
        List<Sentence> sentences = found.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            if (body.contains(sentences.get(i).span())) {
                return Optional.of(new Opening(cut(sentences.get(i)), actors(found, i)));
            }
        }
        return Optional.empty();
    }

    private static Set<String> actors(Found found, int sentence) {
        return found.parties().in(sentence).stream()
                .flatMap(r -> r.parties().stream())
                .flatMap(party -> party.actor().stream())
                .collect(Collectors.toSet());
    }

    private static Span cut(Sentence sentence) {
        int limit = sentence.span().start() + LONGEST;
        return sentence.tokens().stream()
                .map(token -> token.span())
                .filter(span -> span.end() <= limit)
                .reduce(sentence.token(0).span(), Span::union);
    }

    /** Whether it speaks of somebody who takes part. */
    boolean names(Contact contact) {
        return contact.actors().stream().anyMatch(actors::contains);
    }
}
