package readout.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.lexicon.StatementCue;
import readout.model.Span;

/**
 * A statement in the making.
 *
 * @param sentence number of the sentence that holds the cue
 * @param speaker absent where nobody is named
 * @param words of the cue
 * @param content empty where it has to be found outside the sentence's tree: in quotation marks
 * @param pass what found it
 */
record Claim(int sentence, Optional<Voice> speaker, Span words, StatementCue cue, List<Span> content, String pass) {
    /**
     * Who speaks.
     *
     * @param sentence number of the sentence that names them
     * @param head token of the name
     * @param from first token of the noun phrase
     */
    record Voice(int sentence, int head, int from, Span span) {
        /** The whole noun phrase of a head. */
        static Voice of(Syntax syntax, int head) {
            int[] range = syntax.nounPhrase(head);
            return of(syntax, head, range[0], range[1]);
        }

        static Voice of(Syntax syntax, int head, int from, int to) {
            return new Voice(syntax.number(), head, from, syntax.sentence().span(from, to));
        }
    }

    Claim {
        content = List.copyOf(content);
    }

    Claim with(List<Span> spans) {
        return new Claim(sentence, speaker, words, cue, spans, pass);
    }

    /** With one more stretch of content, joined to those that it touches. */
    Claim and(Span more) {
        List<Span> joined = new ArrayList<>();
        Span whole = more;
        for (Span span : content) {
            if (span.overlaps(whole) || span.end() == whole.start() || whole.end() == span.start()) {
                whole = whole.union(span);
            } else {
                joined.add(span);
            }
        }
        joined.add(whole);
        return with(joined.stream().sorted().toList());
    }

    boolean covers(Span span) {
        return content.stream().anyMatch(span::overlaps);
    }
}
