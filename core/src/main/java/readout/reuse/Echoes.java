package readout.reuse;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readout.model.Article;
import readout.model.Mention;
import readout.model.Origin;
import readout.model.OriginKind;
import readout.model.Reading;
import readout.model.Span;

/**
 * Finds what an article tells in the very words of another text, without quotation marks: copied language of a ministry or of an agency.
 * Names and titles alone do not count, nor does what the same outlet printed, nor a text that is known to have appeared later.
 */
public final class Echoes {
    /** A run of fewer words may be the same by chance. */
    static final int LEAST = 12;

    /** Of a run so many words are no names: two reports name the same people by the same titles. */
    private static final int LEAST_PLAIN = 6;

    private static final int PHRASE = 6;

    private static final Pattern OFFICE = Pattern.compile(
            "\\b(?:ministry|embassy|presidency|government|kremlin|white house|state department|prime minister's office)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern END = Pattern.compile("[.!?][”\"’')]*\\s+|\\n");

    private final Reading reading;
    private final Words words;
    private final List<Span> spans;
    private final BitSet named;
    private final BitSet free;

    private Echoes(Reading reading) {
        this.reading = reading;
        this.words = Words.of(reading.article());
        this.spans = Words.spans(reading.article());
        this.named = named();
        this.free = new BitSet();
        free.set(0, words.size());
        free.andNot(words.quoted());
    }

    /** Words in a row such that every passage that counts has one of these phrases in it, each in small letters, parted by blanks. */
    public static List<String> phrases(Article article) {
        Words words = Words.of(article);
        List<String> phrases = new ArrayList<>();
        for (int i = 0; i + PHRASE <= words.size(); i += LEAST - PHRASE + 1) {
            int quoted = words.quoted().nextSetBit(i);
            if (quoted < 0 || quoted >= i + PHRASE) {
                phrases.add(String.join(" ", words.words().subList(i, i + PHRASE)));
            }
        }
        return phrases.stream().distinct().toList();
    }

    /**
     * The passages in their order, none overlapping another. Of several texts that have a passage an official one is told, else the
     * earliest.
     *
     * @param others may share words with it, in any order
     */
    public static List<Echo> of(Reading reading, Collection<Reading> others) {
        Teller own = Teller.of(reading);
        List<Reading> sources = others.stream()
                .filter(other -> !other.article().id().equals(own.id()))
                .filter(other -> !Teller.of(other).isAfter(own))
                .filter(other -> own.outlet(Teller.of(other)).isEmpty())
                .sorted(first(own))
                .toList();
        Echoes echoes = new Echoes(reading);
        return sources.stream()
                .flatMap(other -> echoes.of(other))
                .sorted(comparing(Echo::span))
                .toList();
    }

    private static Comparator<Reading> first(Teller own) {
        return comparing((Reading other) ->
                        office(other).isEmpty() && origins(other).findAny().isEmpty())
                .thenComparing(other -> !own.isAfter(Teller.of(other)))
                .thenComparing(other -> Teller.of(other).day())
                .thenComparing(other -> other.article().id());
    }

    /** The office of state that publishes a text. */
    private static Optional<String> office(Reading other) {
        return other.article().outlet().filter(name -> OFFICE.matcher(name).find());
    }

    /** The offices of state that a text says it draws on. */
    private static Stream<Origin> origins(Reading other) {
        return other.origins().stream().filter(origin -> origin.kind() == OriginKind.GOVERNMENT);
    }

    private BitSet named() {
        BitSet characters = new BitSet();
        reading.mentions().stream().map(Mention::span).forEach(span -> characters.set(span.start(), span.end()));
        BitSet named = new BitSet();
        for (int i = 0; i < spans.size(); i++) {
            named.set(i, characters.get(spans.get(i).start()));
        }
        return named;
    }

    /** What is found is no longer free. */
    private Stream<Echo> of(Reading other) {
        Words theirs = Words.of(other.article());
        BitSet shared = Shared.between(words, theirs).one().shared();
        shared.and(free);
        List<Echo> found = new ArrayList<>();
        for (int start = shared.nextSetBit(0); start >= 0; start = shared.nextSetBit(shared.nextClearBit(start))) {
            int end = shared.nextClearBit(start);
            if (end - start >= LEAST && plain(start, end) >= LEAST_PLAIN) {
                found.add(echo(start, end, other, theirs));
                free.clear(start, end);
            }
        }
        return found.stream();
    }

    private int plain(int start, int end) {
        return end - start - named.get(start, end).cardinality();
    }

    private Echo echo(int start, int end, Reading other, Words theirs) {
        Span span = new Span(spans.get(start).start(), spans.get(end - 1).end());
        boolean later = Teller.of(reading).isAfter(Teller.of(other));
        int there = Collections.indexOfSubList(theirs.words(), words.words().subList(start, end));
        Optional<String> source =
                office(other).or(() -> there < 0 ? Optional.empty() : named(other, there, end - start));
        return new Echo(span, end - start, other.article(), source, later);
    }

    /** The office of state that is named as a source in the sentences of some words. */
    private static Optional<String> named(Reading other, int start, int length) {
        List<Span> spans = Words.spans(other.article());
        Span words =
                new Span(spans.get(start).start(), spans.get(start + length - 1).end());
        Span sentences = sentences(other.article().text(), words);
        return origins(other)
                .filter(origin -> sentences.overlaps(origin.evidence()))
                .map(Origin::name)
                .findFirst();
    }

    private static Span sentences(String text, Span words) {
        Matcher ends = END.matcher(text);
        int start = 0;
        while (ends.find()) {
            start = ends.end() <= words.start() ? ends.end() : start;
            if (ends.start() >= words.end()) {
                return new Span(start, ends.start());
            }
        }
        return new Span(start, text.length());
    }
}
