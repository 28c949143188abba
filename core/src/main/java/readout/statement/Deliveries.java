package readout.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import readout.actor.PlaceMention;
import readout.language.Dependencies;
import readout.language.Sentence;
import readout.lexicon.Lexicon;
import readout.lexicon.SettingWord;
import readout.model.Delivery;
import readout.model.Setting;
import readout.model.SettingKind;
import readout.model.Span;
import readout.model.TimeExpression;
import readout.model.When;
import readout.model.Where;

/** When and where a claim was made: what hangs on the word that reports it, outside what was said. */
final class Deliveries {
    private static final Set<String> CASES = Set.of("at", "in", "during", "on", "via", "by", "through", "over");

    private static final Set<String> PLACE_CASES = Set.of("in", "at", "from");
    private static final Set<String> TOLD = Set.of("tell", "brief", "address");
    private static final int STEPS = 5;

    private final Ground ground;
    private final List<SettingWord> words;

    Deliveries(Ground ground, Lexicon lexicon) {
        this.ground = ground;
        this.words = lexicon.manners().settings().stream()
                .sorted(Comparator.comparingInt(word -> -word.words().size()))
                .toList();
    }

    /** @param said whether a place belongs to what any claim says */
    Delivery of(Claim claim, Predicate<Span> said) {
        Scope scope = new Scope(ground, claim, i -> said.test(token(claim, i)));
        Optional<Setting> setting = setting(scope);
        return new Delivery(when(scope), setting, where(scope));
    }

    private Span token(Claim claim, int i) {
        return ground.sentences().get(claim.sentence()).token(i).span();
    }

    /** The sentence of a claim's cue, without what is said in it. */
    private record Scope(Sentence sentence, Dependencies tree, Claim claim, IntPredicate said) {
        Scope(Ground ground, Claim claim, IntPredicate said) {
            this(ground.sentences().get(claim.sentence()), ground.trees().of(claim.sentence()), claim, said);
        }

        String lemma(int i) {
            return sentence.token(i).lemma().toLowerCase(Locale.ROOT);
        }

        boolean isCue(int i) {
            return claim.words().overlaps(sentence.token(i).span());
        }

        /** Whether a token hangs on the cue, or on what the cue hangs on as its verb's part, with nouns between. */
        boolean hangsOnCue(int token) {
            int at = token;
            for (int step = 0; step < STEPS && at >= 0; step++) {
                if (isCue(at) || isAbove(at) || isBegun(at)) {
                    return true;
                }
                if (at != token && sentence.token(at).isVerb()) {
                    return false;
                }
                at = tree.head(at);
            }
            return false;
        }

        /** {@code declined on Monday to say}; {@code on Monday met the press and said}. */
        private boolean isAbove(int at) {
            return IntStream.range(0, sentence.size())
                    .filter(this::isCue)
                    .anyMatch(cue -> tree.head(cue) == at && tree.relation(cue).equals("xcomp"));
        }

        /** {@code Speaking in parliament, he said}. */
        private boolean isBegun(int at) {
            return lemma(at).equals("speak")
                    && tree.relation(at).equals("advcl")
                    && tree.head(at) >= 0
                    && isCue(tree.head(at));
        }
    }

    private When when(Scope scope) {
        return ground.times().stream()
                .filter(time -> scope.sentence().span().contains(time.span())
                        && time.edtf().isPresent())
                .filter(time ->
                        tokens(scope, time.span()).allMatch(i -> !scope.said().test(i)))
                .filter(time -> tokens(scope, time.span())
                        .filter(i -> !time.span().overlaps(headOf(scope, i)))
                        .anyMatch(scope::hangsOnCue))
                .findFirst()
                .flatMap(Deliveries::day)
                .orElse(When.UNKNOWN);
    }

    private static Span headOf(Scope scope, int i) {
        int head = scope.tree().head(i);
        return head < 0 ? new Span(0, 0) : scope.sentence().token(head).span();
    }

    private static Optional<When> day(TimeExpression time) {
        return time.edtf().map(day -> When.on(day, time.basis()));
    }

    private static IntStream tokens(Scope scope, Span span) {
        return IntStream.range(0, scope.sentence().size())
                .filter(i -> scope.sentence().token(i).span().overlaps(span));
    }

    private Optional<Setting> setting(Scope scope) {
        return words.stream()
                .flatMap(word -> IntStream.range(0, scope.sentence().size())
                        .filter(i -> stands(scope, i, word.words()))
                        .filter(i -> tells(scope, word, i))
                        .mapToObj(i -> new Setting(
                                word.kind(),
                                scope.sentence().span(i, i + word.words().size()))))
                .findFirst();
    }

    private static boolean stands(Scope scope, int from, List<String> words) {
        return from + words.size() <= scope.sentence().size()
                && IntStream.range(0, words.size())
                        .allMatch(k -> (scope.lemma(from + k).equals(words.get(k))
                                        || scope.sentence()
                                                .token(from + k)
                                                .word()
                                                .equalsIgnoreCase(words.get(k)))
                                && !scope.said().test(from + k));
    }

    private static boolean tells(Scope scope, SettingWord word, int from) {
        int head = from + word.words().size() - 1;
        if (scope.isCue(from)) {
            return scope.sentence().token(from).isVerb() && word.kind() == SettingKind.POST;
        }
        boolean speaker = scope.claim()
                .speaker()
                .filter(voice -> voice.sentence() == scope.claim().sentence() && voice.head() == head)
                .isPresent();
        String marker = scope.tree().children(head, "case").stream()
                .findFirst()
                .map(scope::lemma)
                .orElse("");
        boolean told = scope.tree().relation(head).contains("obj")
                && scope.tree().head(head) >= 0
                && TOLD.contains(scope.lemma(scope.tree().head(head)));
        return speaker || ((told || CASES.contains(marker)) && scope.hangsOnCue(head));
    }

    private Optional<Where> where(Scope scope) {
        return ground.parties().placesIn(scope.claim().sentence()).stream()
                .filter(place -> !scope.said().test(place.from()))
                .filter(place -> isIn(scope, place))
                .findFirst()
                .map(place ->
                        new Where(place.place(), Optional.of(place.country()).filter(code -> !code.isEmpty())));
    }

    private static boolean isIn(Scope scope, PlaceMention place) {
        return IntStream.range(place.from(), place.to())
                .filter(i -> scope.tree().children(i, "case").stream()
                        .anyMatch(child -> PLACE_CASES.contains(scope.lemma(child))))
                .anyMatch(scope::hangsOnCue);
    }
}
