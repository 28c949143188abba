package readout.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import readout.lexicon.StatementCue;
import readout.model.Span;

/**
 * Gives each quotation to the report that it belongs to: the one that it stands in or beside, else the speaker of the quotation before.
 *
 * <p>Made for one article. What no report takes, such as a word in scare quotes, is left out.
 */
final class QuoteClaims {
    private static final int NONE = -1;
    /** Words that may stand between a cue and its quotation. */
    private static final int NEAR = 8;

    private static final int FAR = 14;
    private static final int CLOSE = 2;
    /** A quotation with fewer words that nobody is said to have spoken is a manner of speaking. */
    private static final int FEWEST = 4;

    private static final Pattern ENDS = Pattern.compile("[.!?].$");

    private final Ground ground;
    private final List<Quotation> quotations;
    private final List<Claim> claims;
    private final int[] owners;

    private QuoteClaims(Ground ground, List<Quotation> quotations, List<Claim> claims) {
        this.ground = ground;
        this.quotations = quotations;
        this.claims = new ArrayList<>(claims);
        this.owners = new int[quotations.size()];
    }

    /** The claims with the quotations that belong to them; those left without content are dropped. */
    static List<Claim> joined(Ground ground, List<Quotation> quotations, List<Claim> claims) {
        List<Claim> outside = claims.stream()
                .filter(claim -> quotations.stream().noneMatch(q -> q.span().contains(claim.words())))
                .toList();
        QuoteClaims joining = new QuoteClaims(ground, quotations, outside);
        joining.join();
        return joining.claims.stream()
                .filter(claim -> !claim.content().isEmpty())
                .toList();
    }

    private void join() {
        for (int q = 0; q < owners.length; q++) {
            Quotation quotation = quotations.get(q);
            owners[q] = announced(quotation).or(() -> holder(quotation.span())).orElse(NONE);
        }
        for (int q = 0; q < owners.length; q++) {
            int number = q;
            owners[q] = owners[q] != NONE
                    ? owners[q]
                    : beside(quotations.get(number)).orElse(NONE);
            give(q);
        }
        for (int q = 0; q < owners.length; q++) {
            if (owners[q] == NONE && standsAlone(quotations.get(q))) {
                owners[q] = before(q).or(() -> Optional.empty()).orElse(NONE);
                if (owners[q] == NONE) {
                    owners[q] = later(q);
                }
                if (owners[q] == NONE) {
                    owners[q] = paragraphBefore(q);
                }
                give(q);
            }
        }
    }

    private void give(int q) {
        if (owners[q] != NONE) {
            Claim owner = claims.get(owners[q]);
            claims.set(owners[q], owner.and(whole(owner, quotations.get(q))));
        }
    }

    /** The quotation, with what stands before it in its sentence where the report follows: {@code They spoke of “trade,” he said}. */
    private Span whole(Claim owner, Quotation quotation) {
        Span quoted = quotation.span();
        Span sentence = ground.sentences().get(owner.sentence()).span();
        boolean fragment = owner.content().isEmpty()
                && sentence.start() < quoted.start()
                && quoted.end() <= owner.words().start()
                && owner.speaker()
                        .map(voice -> voice.span().start() >= quoted.end())
                        .orElse(true);
        return fragment ? new Span(sentence.start(), quoted.end()) : quoted;
    }

    /** The report whose words end right before the quotation and that waits for one: {@code wrote, “…”}. */
    private Optional<Integer> announced(Quotation quotation) {
        return numbers()
                .filter(i -> claims.get(i).content().isEmpty())
                .filter(i -> claims.get(i).words().end() <= quotation.span().start())
                .filter(i -> count(claims.get(i).words().end(), quotation.span().start()) <= CLOSE)
                .filter(i -> ground.blocks()
                                .get(quotation.block())
                                .contains(claims.get(i).words())
                        || !stops(claims.get(i).words().end(), quotation.span().start()))
                .boxed()
                .max(Comparator.comparing(i -> claims.get(i).words()));
    }

    /** The report whose content the quotation stands in: of several, the one whose cue is nearest. */
    private Optional<Integer> holder(Span quotation) {
        return numbers()
                .filter(i -> claims.get(i).covers(quotation))
                .boxed()
                .min(Comparator.comparingInt(
                                (Integer i) -> claims.get(i).cue().strength().isSpeech() ? 0 : 1)
                        .thenComparingInt(i -> distance(claims.get(i).words(), quotation)));
    }

    private IntStream numbers() {
        return IntStream.range(0, claims.size());
    }

    private static int distance(Span a, Span b) {
        return Math.max(0, Math.max(a.start() - b.end(), b.start() - a.end()));
    }

    /** The report of something said that stands right before or after, in the same paragraph. */
    private Optional<Integer> beside(Quotation quotation) {
        return numbers()
                .filter(i -> claims.get(i).cue().strength().isSpeech())
                .filter(i -> isBeside(claims.get(i), quotation))
                .boxed()
                .min(Comparator.comparingInt(i -> distance(claims.get(i).words(), quotation.span())));
    }

    private boolean isBeside(Claim claim, Quotation quotation) {
        Span words = claim.speaker().map(v -> v.span().union(claim.words())).orElse(claim.words());
        Span quoted = quotation.span();
        if (!ground.blocks().get(quotation.block()).contains(words) || words.overlaps(quoted)) {
            return false;
        }
        return words.start() >= quoted.end() ? follows(claim, words, quoted) : precedes(claim, words, quoted);
    }

    /** {@code “…,” said the envoy}, also with an apposition between: the cue's sentence goes on or begins where the quotation ends. */
    private boolean follows(Claim claim, Span words, Span quoted) {
        int start = ground.sentences().get(claim.sentence()).span().start();
        boolean complete = claim.content().stream().anyMatch(span -> span.start() >= words.end());
        return !complete
                && count(quoted.end(), words.start()) <= FAR
                && (start < quoted.end()
                        || ground.text().substring(quoted.end(), start).isBlank())
                && noneBetween(quoted.end(), words.start());
    }

    private boolean noneBetween(int from, int to) {
        Span between = new Span(from, Math.max(from, to));
        return claims.stream().noneMatch(claim -> between.contains(claim.words()))
                && quotations.stream().noneMatch(q -> between.contains(q.span()));
    }

    private boolean precedes(Claim claim, Span words, Span quoted) {
        String between = ground.text().substring(words.end(), quoted.start()).strip();
        boolean announced = between.endsWith(":") || between.endsWith(",");
        return claim.content().isEmpty()
                && count(words.end(), quoted.start()) <= (announced ? FAR : NEAR)
                && !stops(words.end(), quoted.start());
    }

    private int count(int from, int to) {
        return Quotation.words(ground.text(), from, to);
    }

    private boolean stops(int from, int to) {
        return ground.text().substring(from, to).strip().matches("(?s).*[.!?;]([\\s”\"].*)?");
    }

    /** Whether the quotation is a sentence of its own. */
    private boolean standsAlone(Quotation quotation) {
        String text = ground.text();
        Span block = ground.blocks().get(quotation.block());
        String before = text.substring(block.start(), quotation.span().start()).strip();
        boolean opens = before.isEmpty() || ".!?:”\"".indexOf(before.charAt(before.length() - 1)) >= 0;
        return opens && (quotation.words(text) >= FEWEST || isSentence(quotation));
    }

    /** {@code “Nobody rang.”} */
    private boolean isSentence(Quotation quotation) {
        return quotation.closed()
                && quotation.words(ground.text()) > 1
                && ENDS.matcher(quotation.span().of(ground.text())).find();
    }

    /** The report of the quotation before in the same paragraph. */
    private Optional<Integer> before(int q) {
        int block = quotations.get(q).block();
        Optional<Integer> quoted = IntStream.iterate(q - 1, i -> i >= 0, i -> i - 1)
                .takeWhile(i -> quotations.get(i).block() == block)
                .filter(i -> owners[i] != NONE && isSpoken(i))
                .map(i -> owners[i])
                .boxed()
                .findFirst();
        return quoted.or(() -> lastSpeech(block, quotations.get(q).span().start()));
    }

    /** Whether a quotation is of somebody's speech, not a name that somebody calls a thing. */
    private boolean isSpoken(int q) {
        return claims.get(owners[q]).cue().has(StatementCue.Frame.CLAUSE);
    }

    private Optional<Integer> lastSpeech(int block, int end) {
        Span span = ground.blocks().get(block);
        return numbers()
                .filter(i -> claims.get(i).cue().strength().isSpeech()
                        && claims.get(i).speaker().isPresent())
                .filter(i -> span.contains(claims.get(i).words())
                        && claims.get(i).words().end() <= end)
                .boxed()
                .max(Comparator.comparing(i -> claims.get(i).words()));
    }

    /** The report of the next quotation in the same paragraph. */
    private int later(int q) {
        int block = quotations.get(q).block();
        return IntStream.range(q + 1, owners.length)
                .takeWhile(i -> quotations.get(i).block() == block)
                .filter(i -> owners[i] != NONE)
                .map(i -> owners[i])
                .findFirst()
                .orElse(NONE);
    }

    /** The last report of something said in the paragraph before, or of the quotation that ran on from there. */
    private int paragraphBefore(int q) {
        Quotation quotation = quotations.get(q);
        if (quotation.block() == 0) {
            return NONE;
        }
        OptionalInt last = IntStream.iterate(q - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> quotations.get(i).block() < quotation.block())
                .limit(1)
                .filter(i -> quotations.get(i).block() == quotation.block() - 1 && owners[i] != NONE && isSpoken(i))
                .findFirst();
        Span before = ground.blocks().get(quotation.block() - 1);
        return last.isPresent()
                ? owners[last.getAsInt()]
                : lastSpeech(quotation.block() - 1, before.end()).orElse(NONE);
    }
}
