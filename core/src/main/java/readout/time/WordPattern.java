package readout.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A sequence of words to look for, as {@code phrases.tsv} writes it: a lower-case word is itself, {@code a|b} either, an upper-case name
 * any word of that class, {@code (...)} what may be missing, <code>{...}</code> what must follow without being part of it, {@code ^a|b} what the
 * word before must be.
 *
 * <p>Example: {@code MONTH DAY ( ,|of YEAR )} finds "May 8" and "May 8, 2018".
 */
final class WordPattern {
    private sealed interface Element {}

    private record Literal(Set<String> words) implements Element {}

    private record Member(WordClass type) implements Element {}

    private record Ahead(List<Element> elements) implements Element {}

    private record Behind(Set<String> words) implements Element {}

    private record Maybe(List<Element> elements) implements Element {}

    /**
     * Words found.
     *
     * @param end number of the word after the last
     */
    record Match(int end, Captures captures) {}

    private final List<Element> elements;

    private WordPattern(List<Element> elements) {
        this.elements = elements;
    }

    static WordPattern parse(String text) {
        List<String> parts = new ArrayList<>(List.of(text.strip().split("\\s+")));
        List<Element> elements = sequence(parts);
        if (!parts.isEmpty()) {
            throw new IllegalArgumentException("unbalanced brackets: " + text);
        }
        return new WordPattern(elements);
    }

    private static List<Element> sequence(List<String> parts) {
        List<Element> elements = new ArrayList<>();
        while (!parts.isEmpty()) {
            String part = parts.removeFirst();
            if (part.equals(")") || part.equals("}")) {
                break;
            }
            elements.add(element(part, parts));
        }
        return elements;
    }

    private static Element element(String part, List<String> rest) {
        return switch (part) {
            case "(" -> new Maybe(sequence(rest));
            case "{" -> new Ahead(sequence(rest));
            default -> single(part);
        };
    }

    private static Element single(String part) {
        if (part.startsWith("^")) {
            return new Behind(Set.of(part.substring(1).split("\\|")));
        }
        boolean name = part.equals(part.toUpperCase(Locale.ROOT)) && Character.isLetter(part.charAt(0));
        return name ? new Member(WordClass.valueOf(part)) : new Literal(Set.of(part.split("\\|")));
    }

    /** Whether a match may begin with this word: a quick check before {@link #match}. */
    boolean canBegin(Word word) {
        return canBegin(elements, word);
    }

    private static boolean canBegin(List<Element> elements, Word word) {
        for (Element element : elements) {
            switch (element) {
                case Literal literal -> {
                    return literal.words().contains(word.lower());
                }
                case Member member -> {
                    return word.as(member.type()).isPresent();
                }
                case Maybe maybe -> {
                    if (canBegin(maybe.elements(), word)) {
                        return true;
                    }
                }
                case Ahead ahead -> {
                    return true;
                }
                case Behind behind -> {}
            }
        }
        return false;
    }

    /** The longest match that begins with word {@code at}. */
    Optional<Match> match(List<Word> words, int at) {
        return match(elements, words, new Match(at, Captures.NONE));
    }

    private static Optional<Match> match(List<Element> elements, List<Word> words, Match sofar) {
        if (elements.isEmpty()) {
            return Optional.of(sofar);
        }
        List<Element> rest = elements.subList(1, elements.size());
        return switch (elements.getFirst()) {
            case Maybe maybe -> longer(match(join(maybe.elements(), rest), words, sofar), match(rest, words, sofar));
            case Ahead ahead -> match(ahead.elements(), words, sofar).flatMap(found -> match(rest, words, sofar));
            case Behind behind ->
                sofar.end() > 0
                                && behind.words()
                                        .contains(words.get(sofar.end() - 1).lower())
                        ? match(rest, words, sofar)
                        : Optional.empty();
            case Literal literal ->
                word(words, sofar)
                        .filter(word -> literal.words().contains(word.lower()))
                        .flatMap(word -> match(rest, words, new Match(sofar.end() + 1, sofar.captures())));
            case Member member ->
                word(words, sofar)
                        .flatMap(word -> word.as(member.type()))
                        .map(value ->
                                new Match(sofar.end() + 1, sofar.captures().with(member.type(), value)))
                        .flatMap(next -> match(rest, words, next));
        };
    }

    private static Optional<Word> word(List<Word> words, Match sofar) {
        return sofar.end() < words.size() ? Optional.of(words.get(sofar.end())) : Optional.empty();
    }

    private static Optional<Match> longer(Optional<Match> a, Optional<Match> b) {
        return a.isPresent() && (b.isEmpty() || a.get().end() >= b.get().end()) ? a : b;
    }

    private static List<Element> join(List<Element> a, List<Element> b) {
        List<Element> all = new ArrayList<>(a);
        all.addAll(b);
        return all;
    }
}
