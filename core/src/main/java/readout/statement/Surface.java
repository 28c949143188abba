package readout.statement;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import readout.lexicon.StatementCue.Frame;

/** What a verb of saying reports, by the order of words, where the parser found nothing. */
final class Surface {
    private static final Set<String> STOPS = Set.of(",", ";", "—", "–", "-");
    private static final Set<String> BETWEEN = Set.of("RB");

    private final Syntax syntax;
    private final Phrase phrase;

    Surface(Syntax syntax) {
        this.syntax = syntax;
        this.phrase = new Phrase(syntax);
    }

    /** The clause after the verb, else the clause before it and its subject. */
    Optional<Complement> of(Hit hit, Optional<Claim.Voice> speaker) {
        if (!hit.cue().has(Frame.CLAUSE)) {
            return Optional.empty();
        }
        boolean speech = hit.cue().strength().isSpeech();
        return behind(hit)
                .or(() -> speech ? fronted(hit, speaker) : Optional.empty())
                .map(tokens -> new Complement(tokens, "clause"));
    }

    /** {@code stressed the republic will continue …}. */
    private Optional<BitSet> behind(Hit hit) {
        int from = hit.to();
        while (from < syntax.size() && BETWEEN.contains(syntax.token(from).tag())) {
            from++;
        }
        int start = from;
        return start < syntax.size()
                ? phrase.from(start)
                        .map(voice -> syntax.after(voice.span()))
                        .filter(next -> next < syntax.size() && isFinite(next))
                        .map(next -> range(start, syntax.size()))
                : Optional.empty();
    }

    private boolean isFinite(int i) {
        String tag = syntax.token(i).tag();
        return tag.equals("MD") || tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    }

    /** {@code The talks have suffered setbacks, the minister said}. */
    private Optional<BitSet> fronted(Hit hit, Optional<Claim.Voice> speaker) {
        int from = speaker.filter(voice -> voice.sentence() == syntax.number())
                .map(voice -> Math.min(voice.from(), hit.from()))
                .orElse(0);
        boolean aside = from > 2 && STOPS.contains(syntax.word(from - 1)) && hasVerb(from - 1);
        return aside ? Optional.of(range(0, from - 1)) : Optional.empty();
    }

    private boolean hasVerb(int to) {
        for (int i = 0; i < to; i++) {
            if (isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    private static BitSet range(int from, int to) {
        BitSet tokens = new BitSet();
        tokens.set(from, to);
        return tokens;
    }
}
