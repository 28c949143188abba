package readout.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.language.NameType;
import readout.language.Sentence;
import readout.language.Token;
import readout.lexicon.Lexicon;
import readout.lexicon.LexiconException;
import readout.lexicon.StatementCue;
import readout.lexicon.StatementCue.Kind;

/** The cues of the lexicon, found by their first word. */
final class Cues {
    /** Words between a verb and the rest of its phrase: {@code made it very clear}. */
    private static final int GAP = 5;

    /** Verbs of words and of arms. */
    private static final Set<String> BLOWS = Set.of("attack", "blast", "back", "assail", "hit", "strike");
    /** What wars and storms claim. */
    private static final Set<String> TOLLS = Set.of("life", "victim");
    /** PLOVER sectors of those who attack with arms. */
    private static final Set<String> ARMED = Set.of("MIL", "REB", "COP", "CRM", "SEP", "INS");

    private final Map<String, List<StatementCue>> byFirst = new HashMap<>();
    private final StatementCue any;
    private final Set<String> armed;

    Cues(Lexicon lexicon) {
        armed = lexicon.coding().sectors().stream()
                .filter(sector -> sector.code().filter(ARMED::contains).isPresent())
                .map(sector -> sector.words().getLast())
                .collect(Collectors.toSet());
        lexicon.reportWords()
                .cues()
                .forEach(cue -> byFirst.computeIfAbsent(cue.words().getFirst(), w -> new ArrayList<>())
                        .add(cue));
        any = lexicon.reportWords().cues().stream()
                .filter(cue -> cue.kind() == Kind.ANY)
                .findFirst()
                .orElseThrow(() -> new LexiconException("cues.tsv has no row for any verb"));
    }

    /** The cue that stands for any verb beside a quotation. */
    StatementCue any() {
        return any;
    }

    /** {@code Militants attacked the embassy}, {@code the war claimed hundreds of lives}: deeds, no words. */
    boolean isBlow(Syntax syntax, int verb) {
        return isToll(syntax, verb) || isAttack(syntax, verb);
    }

    private static boolean isToll(Syntax syntax, int verb) {
        return syntax.lemma(verb).equals("claim")
                && syntax.tree().children(verb, "obj").stream()
                        .flatMap(object ->
                                Stream.concat(Stream.of(object), syntax.tree().children(object, "nmod").stream()))
                        .anyMatch(noun -> TOLLS.contains(syntax.lemma(noun)));
    }

    private boolean isAttack(Syntax syntax, int verb) {
        return BLOWS.contains(syntax.lemma(verb))
                && (syntax.tree().children(verb, "nsubj").stream().anyMatch(i -> armed.contains(syntax.lemma(i)))
                        || syntax.tree().children(verb, "obj").stream()
                                .anyMatch(i ->
                                        syntax.token(i).name() == NameType.PLACE || armed.contains(syntax.lemma(i))));
    }

    /** Whether a sentence may report something; asked before it is parsed. */
    boolean anyIn(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(t -> byFirst.containsKey(lower(t.lemma()))
                        || byFirst.containsKey(lower(t.word()))
                        || (t.tag().equals("JJ") && verbs(lower(t.word())).anyMatch(byFirst::containsKey)));
    }

    /** The cues that begin at a token, the longest first. */
    List<Hit> at(Syntax syntax, int i) {
        return Stream.concat(
                        Stream.of(syntax.lemma(i), syntax.word(i)),
                        syntax.isToldOfIt(i) ? verbs(syntax.word(i)) : Stream.empty())
                .distinct()
                .flatMap(word -> byFirst.getOrDefault(word, List.of()).stream())
                .filter(cue -> fits(cue.kind(), syntax.token(i))
                        || (cue.kind() == Kind.VERB && (isVerbOfHeadline(syntax, i) || syntax.isToldOfIt(i))))
                .flatMap(cue -> match(syntax, i, cue).stream())
                .sorted((a, b) -> b.tokens().size() - a.tokens().size())
                .toList();
    }

    /** The verbs that a participle may be of that the tagger takes for an adjective: {@code It was underlined that …}. */
    private static Stream<String> verbs(String word) {
        return word.endsWith("ed")
                ? Stream.of(word.substring(0, word.length() - 1), word.substring(0, word.length() - 2))
                : Stream.empty();
    }

    /** {@code Minister meets envoy, issues warning}: what taggers take for a plural. */
    static boolean isVerbOfHeadline(Syntax syntax, int i) {
        return i > 1
                && syntax.isHeadline()
                && syntax.token(i).tag().equals("NNS")
                && syntax.word(i - 1).equals(",")
                && syntax.tree().head(i) > i;
    }

    private static boolean fits(Kind kind, Token token) {
        return switch (kind) {
            case VERB -> token.isVerb();
            case NOUN -> token.isNoun();
            case ADJECTIVE -> token.tag().startsWith("JJ") || token.tag().equals("VBN");
            case PREPOSITION, MARK, SIGNATURE -> true;
            case ANY -> false;
        };
    }

    private static Optional<Hit> match(Syntax syntax, int i, StatementCue cue) {
        List<Integer> tokens = new ArrayList<>(List.of(i));
        for (String word : cue.words().subList(1, cue.words().size())) {
            int next = tokens.getLast() + 1;
            int end = Math.min(syntax.size(), next + (cue.kind() == Kind.VERB ? GAP : 1));
            while (next < end && !syntax.lemma(next).equals(word) && !breaks(syntax, next)) {
                next++;
            }
            if (next >= end || !syntax.lemma(next).equals(word)) {
                return Optional.empty();
            }
            tokens.add(next);
        }
        return Optional.of(new Hit(cue, tokens));
    }

    private static boolean breaks(Syntax syntax, int i) {
        return syntax.isVerb(i) || syntax.word(i).equals(",") || syntax.isQuoted(i);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
