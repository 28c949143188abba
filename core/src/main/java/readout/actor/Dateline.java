package readout.actor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import readout.lexicon.Lexicon;
import readout.model.Article;
import readout.model.Furniture;
import readout.model.FurnitureKind;

/** Where an article was filed, by its dateline: {@code GATUNA, Rwanda, Feb 21 (Agency) -} is Gatuna in Rwanda. */
final class Dateline {
    private static final String PARTS = "[,(/]|\\s[-–—]+\\s|[-–—]+\\s*$";

    private final Lexicon lexicon;

    private Dateline(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The place, without tokens of its own; absent where the article has no dateline or nobody knows its country. */
    static Optional<PlaceMention> of(Lexicon lexicon, Article article) {
        return article.furniture().stream()
                .filter(f -> f.kind() == FurnitureKind.DATELINE)
                .map(Furniture::span)
                .sorted()
                .map(span -> new Dateline(lexicon).place(span.of(article.text())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<PlaceMention> place(String dateline) {
        List<String> parts = Arrays.stream(dateline.split(PARTS))
                .map(part -> title(part.strip()))
                .filter(part -> !part.isEmpty())
                .toList();
        return IntStream.range(0, Math.min(2, parts.size()))
                .mapToObj(i -> named(parts.get(i), parts.getFirst()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<PlaceMention> named(String part, String first) {
        return lexicon.names().named(part).stream()
                .flatMap(naming -> PlaceMention.of(new Label(0, 0, Optional.of(naming)), part).stream())
                .map(there -> part.equals(first) ? there : new PlaceMention(0, 0, Optional.of(first), there.country()))
                .findFirst();
    }

    /** {@code NEW DELHI} as it is written elsewhere. */
    private static String title(String part) {
        return Arrays.stream(part.split("\\s+"))
                .map(word -> word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))
                        ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)
                        : word)
                .collect(Collectors.joining(" "));
    }
}
