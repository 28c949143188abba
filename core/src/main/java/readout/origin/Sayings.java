package readout.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import readout.lexicon.Lexicon;
import readout.lexicon.SourcePattern;
import readout.model.Span;
import readout.origin.Drawn.Weight;

/** Tells which of the sources named in a sentence the sentence rests on: {@code according to Turan}, {@code the Kremlin said}. */
final class Sayings {
    private static final String ARTICLE = "\\s+(?:the |an? )?";
    private static final Pattern JOINED = Pattern.compile("(?:,? (?:and|or) (?:the )?|/)");
    private static final Pattern EXPLAINED = Pattern.compile("(?:\\s+|, (?:the |an? )?)");

    private record Cue(Pattern pattern, boolean before, Weight weight) {
        boolean fits(String left, String right) {
            return before
                    ? pattern.matcher(left).find()
                    : pattern.matcher(right).lookingAt();
        }
    }

    private final SourceNames names;
    private final List<Cue> cues;

    Sayings(Lexicon lexicon, SourceNames names) {
        this.names = names;
        this.cues = lexicon.sourcePatterns().stream()
                .flatMap(row -> cue(row).stream())
                .sorted(Comparator.comparing(Cue::weight))
                .toList();
    }

    private static Optional<Cue> cue(SourcePattern row) {
        Weight weight = Weight.of(row.kind());
        return switch (row.use()) {
            case BEFORE ->
                Optional.of(
                        new Cue(Pattern.compile("(?i:\\b(?:" + row.pattern() + "))" + ARTICLE + "$"), true, weight));
            case AFTER -> Optional.of(new Cue(Pattern.compile(row.pattern()), false, weight));
            case NAME, CREDIT, DOCUMENT, POST -> Optional.empty();
        };
    }

    /** The sources that a sentence rests on, in order. */
    List<Drawn> in(String text, Span sentence) {
        List<Drawn> drawnOn = new ArrayList<>();
        for (List<NamedSource> group : groups(text, explained(text, names.in(text, sentence)))) {
            weight(text, sentence, group)
                    .ifPresent(weight -> group.forEach(source -> drawnOn.add(new Drawn(source, weight))));
        }
        return drawnOn;
    }

    private Optional<Weight> weight(String text, Span sentence, List<NamedSource> group) {
        String left = text.substring(sentence.start(), group.getFirst().span().start());
        String right = text.substring(group.getLast().span().end(), sentence.end());
        boolean government = group.stream().anyMatch(NamedSource::isGovernment);
        return cues.stream()
                .filter(cue -> !(government && cue.weight == Weight.REMARK))
                .filter(cue -> cue.fits(left, right))
                .findFirst()
                .map(Cue::weight);
    }

    /** {@code state news agency IRNA} is one source, the one that is named. */
    private static List<NamedSource> explained(String text, List<NamedSource> named) {
        List<NamedSource> found = new ArrayList<>();
        for (NamedSource source : named) {
            if (!found.isEmpty()
                    && EXPLAINED.matcher(between(text, found.getLast(), source)).matches()
                    && found.getLast().known() != source.known()) {
                NamedSource before = found.removeLast();
                NamedSource best = before.known() ? before : source;
                found.add(new NamedSource(before.span().union(source.span()), best.name(), best.kind(), true));
            } else {
                found.add(source);
            }
        }
        return found;
    }

    private static List<List<NamedSource>> groups(String text, List<NamedSource> named) {
        List<List<NamedSource>> groups = new ArrayList<>();
        for (NamedSource source : named) {
            boolean joins = !groups.isEmpty()
                    && JOINED.matcher(between(text, groups.getLast().getLast(), source))
                            .matches();
            if (joins) {
                groups.getLast().add(source);
            } else {
                groups.add(new ArrayList<>(List.of(source)));
            }
        }
        return groups;
    }

    private static String between(String text, NamedSource a, NamedSource b) {
        return text.substring(a.span().end(), b.span().start());
    }
}
