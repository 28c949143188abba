package readout.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.lexicon.StatementCue.Frame;
import readout.lexicon.StatementCue.Kind;
import readout.lexicon.StatementCue.Strength;
import readout.model.Span;

/** Reports that a verb brings in: {@code said that …}, {@code …, he added}, {@code called for …}. */
final class VerbClaims {
    /** Words that may stand between a verb and the quotation that it announces. */
    private static final int SOON = 8;

    private static final Set<String> DEEDS =
            Set.of("action", "step", "move", "event", "development", "incident", "fact", "situation", "circumstance");

    private static final Set<String> ANONYMOUS = Set.of("named", "identified", "quoted");

    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do");

    private final Cues cues;

    VerbClaims(Cues cues) {
        this.cues = cues;
    }

    List<Claim> in(Syntax syntax) {
        List<Claim> found = new ArrayList<>();
        for (int i = 0; i < syntax.size(); i++) {
            if (syntax.isQuoted(i)) {
                continue;
            }
            at(syntax, i).ifPresent(found::add);
        }
        return found;
    }

    /** With a content in the sentence's tree, else one that waits for a quotation. */
    private Optional<Claim> at(Syntax syntax, int i) {
        List<Claim> claims = known(syntax, i);
        return claims.stream()
                .filter(claim -> !claim.content().isEmpty())
                .findFirst()
                .or(() -> claims.stream().findFirst())
                .or(() -> unknown(syntax, i));
    }

    private List<Claim> known(Syntax syntax, int i) {
        return cues.at(syntax, i).stream()
                .filter(hit -> hit.cue().kind() == Kind.VERB && !cues.isBlow(syntax, hit.head()))
                .flatMap(hit -> claim(syntax, hit).stream())
                .toList();
    }

    private Optional<Claim> unknown(Syntax syntax, int i) {
        return besideQuotation(syntax, i) ? claim(syntax, new Hit(cues.any(), List.of(i))) : Optional.empty();
    }

    /** {@code “…” he barked}, {@code “…” beamed the coach}: a finite verb right after a quotation or its speaker. */
    private static boolean besideQuotation(Syntax syntax, int i) {
        String tag = syntax.token(i).tag();
        boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || (i == 0 && tag.equals("VBN"));
        return finite
                && !AUXILIARIES.contains(syntax.lemma(i))
                && (syntax.endsSentenceQuoted(i - 1)
                        || new Phrase(syntax)
                                .before(i)
                                .filter(voice -> syntax.endsSentenceQuoted(voice.from() - 1))
                                .isPresent());
    }

    private static Optional<Claim> claim(Syntax syntax, Hit hit) {
        boolean quotable = hit.cue().has(Frame.CLAUSE) && hit.cue().strength().isSpeech();
        if (quotable && hasInfinitive(syntax, hit)) {
            return Optional.empty();
        }
        boolean announces = quotable && announcesQuotation(syntax, hit.to());
        Optional<Claim> aside = announces ? Optional.empty() : aside(syntax, hit);
        if (aside.isPresent()) {
            return aside;
        }
        Optional<Claim.Voice> speaker = new Doers(syntax).of(hit);
        Optional<Complement> complement = announces
                ? Optional.empty()
                : new Complements(syntax)
                        .of(hit)
                        .filter(found -> !quotable || !isAside(syntax, hit, speaker, found))
                        .or(() -> new Surface(syntax).of(hit, speaker));
        if (complement.isEmpty() && !quotable) {
            return Optional.empty();
        }
        BitSet tokens = complement.map(Complement::tokens).orElseGet(BitSet::new);
        tokens.clear(hit.from(), hit.to());
        boolean deed = speaker.filter(voice -> isDeed(syntax, voice)).isPresent();
        if (isAnonymous(syntax, hit)
                || isExpletive(syntax, hit, speaker)
                || (speaker.isEmpty() && !isAgentless(syntax, hit, complement))) {
            return Optional.empty();
        }
        return Optional.of(new Claim(
                syntax.number(),
                deed ? Optional.empty() : speaker,
                words(syntax, hit),
                hit.cue(),
                Stretches.of(syntax, tokens),
                complement.map(Complement::frame).orElse("quote")));
    }

    /** {@code A, the envoy said, B}, whatever the parser makes of it. */
    private static Optional<Claim> aside(Syntax syntax, Hit hit) {
        return new Asides(syntax)
                .at(hit)
                .map(aside -> new Claim(
                        syntax.number(),
                        Optional.of(aside.voice()),
                        words(syntax, hit),
                        hit.cue(),
                        Stretches.of(syntax, aside.content()),
                        "aside"));
    }

    /** {@code officials who asked not to be named}: how they spoke, not what they said. */
    private static boolean isAnonymous(Syntax syntax, Hit hit) {
        int i = hit.to();
        return i + 3 < syntax.size()
                && syntax.word(i).equals("not")
                && syntax.word(i + 1).equals("to")
                && syntax.word(i + 2).equals("be")
                && ANONYMOUS.contains(syntax.word(i + 3));
    }

    /** {@code It is pertinent to mention that …}: the reporter's own words. */
    private static boolean isExpletive(Syntax syntax, Hit hit, Optional<Claim.Voice> speaker) {
        return speaker.filter(voice -> voice.sentence() == syntax.number()
                        && syntax.word(voice.head()).equals("it"))
                .map(voice -> syntax.tree().head(voice.head()))
                .filter(head -> head >= 0 && head != hit.head() && syntax.has(head, "cop"))
                .isPresent();
    }

    /** {@code These steps point to …}: what is done says nothing; the reporter does. */
    private static boolean isDeed(Syntax syntax, Claim.Voice voice) {
        int head = syntax.token(voice.head()).tag().equals("DT")
                ? syntax.tree().children(voice.head(), "nmod").stream()
                        .findFirst()
                        .orElse(voice.head())
                : voice.head();
        return voice.sentence() == syntax.number() && DEEDS.contains(syntax.lemma(head));
    }

    /** {@code It was noted that …}, {@code The road was described as …}, {@code A rise has been reported}: nobody is named, but somebody said it. */
    private static boolean isAgentless(Syntax syntax, Hit hit, Optional<Complement> complement) {
        String frame = complement.map(Complement::frame).orElse("");
        boolean told = frame.equals("clause")
                || frame.equals("as")
                || (frame.equals("object") && hit.cue().strength() == Strength.PLAIN && syntax.has(hit.head(), "aux"));
        return syntax.isPassive(hit.head())
                && told
                && (syntax.isToldOfIt(hit.head()) || syntax.has(hit.head(), "aux:pass", "nsubj:pass"));
    }

    /** {@code Holding a book, he said: “…”}: whatever else hangs on the verb, the quotation is what was said. */
    private static boolean announcesQuotation(Syntax syntax, int from) {
        int i = from;
        while (i < syntax.size() && i - from < SOON && !syntax.isQuoted(i) && !syntax.isVerb(i)) {
            i++;
        }
        boolean quoted = i > from && i < syntax.size() && syntax.isQuoted(i);
        return quoted && (syntax.word(i - 1).equals(",") || syntax.word(i - 1).equals(":"));
    }

    /** {@code continued to shell the town}: what somebody goes on doing is nothing said. */
    private static boolean hasInfinitive(Syntax syntax, Hit hit) {
        return !hit.cue().has(Frame.TO)
                && !syntax.isPassive(hit.head())
                && syntax.tree().children(hit.head(), "xcomp").stream()
                        .anyMatch(child ->
                                child == hit.to() + 1 && syntax.word(hit.to()).equals("to"));
    }

    /** {@code “They left,” he told the paper of the rebels}: what hangs on the verb is not what was said. */
    private static boolean isAside(Syntax syntax, Hit hit, Optional<Claim.Voice> speaker, Complement found) {
        boolean behind =
                found.tokens().nextSetBit(0) >= hit.from() && !found.frame().equals("clause");
        int from = speaker.filter(voice -> voice.sentence() == syntax.number())
                .map(voice -> Math.min(voice.from(), hit.from()))
                .orElse(hit.from());
        return behind && from > 0 && syntax.endsSentenceQuoted(from - 1);
    }

    private static Span words(Syntax syntax, Hit hit) {
        return syntax.sentence().span(hit.from(), hit.to());
    }
}
