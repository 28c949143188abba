package readout.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.lexicon.Lexicon;
import readout.lexicon.Naming;
import readout.lexicon.Place;
import readout.model.Article;
import readout.model.GeoPoint;
import readout.model.Mention;
import readout.model.MentionType;
import readout.model.Span;

/**
 * Gives the places and nationalities of an article their coordinates.
 *
 * <p>A name has one meaning in an article. Of the places of that name, what follows decides ({@code Paris, Texas}), then the countries
 * and regions that the article speaks of, what lies near other places of the article, where its outlet is at home, and size.
 */
public final class Whereabouts {
    private static final double SAME_TOWN = 20;
    private static final double SAME_REGION = 800;
    private static final int SHORTEST_PART = 4;

    private final Lexicon lexicon;
    private final Gazetteer gazetteer = Gazetteer.bundled();

    public Whereabouts(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The same mentions, with coordinates where they can be told. */
    public List<Mention> placed(List<Mention> mentions, Article article) {
        Map<String, List<Spot>> candidates = candidates(mentions, article.text());
        Map<String, Spot> chosen = new Choice(new Hints(mentions, article, candidates), candidates).all();
        return mentions.stream()
                .map(mention -> point(mention, article.text(), chosen)
                        .map(there -> mention.at(Optional.of(there)))
                        .orElse(mention))
                .toList();
    }

    private Map<String, List<Spot>> candidates(List<Mention> mentions, String text) {
        Map<String, List<Spot>> candidates = new LinkedHashMap<>();
        mentions.stream()
                .filter(mention -> mention.type() == MentionType.PLACE)
                .map(mention -> mention.span().of(text))
                .forEach(name -> candidates.computeIfAbsent(Hints.key(name), key -> wholeOrPart(key, name)));
        return candidates;
    }

    /** What the name means, else its longest part that means a place: {@code North London}, {@code Paris High School}. */
    private List<Spot> wholeOrPart(String key, String name) {
        List<String> words = List.of(name.split("\\s+"));
        return parts(words.size())
                .map(span -> String.join(" ", words.subList(span.start(), span.end())))
                .filter(part -> part.length() >= SHORTEST_PART || part.equals(name))
                .map(part -> spots(key, part))
                .filter(spots -> !spots.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** All of the words, then without the first ones, then without the last ones. */
    private static Stream<Span> parts(int words) {
        return Stream.concat(
                IntStream.range(0, words).mapToObj(from -> new Span(from, words)),
                IntStream.range(1, words).mapToObj(without -> new Span(0, words - without)));
    }

    /** What the lexicon and the gazetteer know by this name; of a place that both know, the gazetteer's entry. */
    private List<Spot> spots(String key, String name) {
        List<Spot> listed = lexicon.names().named(name).stream()
                .flatMap(naming -> spot(key, naming).stream())
                .toList();
        List<Spot> spots = new ArrayList<>();
        gazetteer.named(name).stream()
                .map(spot -> listed.stream().anyMatch(known -> same(known, spot)) ? spot.asListed() : spot)
                .forEach(spots::add);
        listed.stream()
                .filter(known -> spots.stream().noneMatch(spot -> same(known, spot)))
                .forEach(spots::add);
        return List.copyOf(spots);
    }

    private static boolean same(Spot known, Spot spot) {
        return known.kind() == spot.kind()
                && known.country().equals(spot.country())
                && known.kilometresTo(spot) < (known.kind() == Spot.Kind.TOWN ? SAME_TOWN : SAME_REGION);
    }

    private Optional<Spot> spot(String key, Naming naming) {
        return switch (naming) {
            case Naming.StateName s -> gazetteer.country(s.country().code());
            case Naming.PlaceName p -> Optional.of(spot(key, p.place()));
            case Naming.Capital c -> Optional.empty();
            case Naming.Government g -> Optional.empty();
            case Naming.Nationality n -> Optional.empty();
            case Naming.OrganisationName o -> Optional.empty();
            case Naming.OfficeTitle t -> Optional.empty();
            case Naming.KnownPerson p -> Optional.empty();
        };
    }

    /** A place of the lexicon; of a town that the gazetteer has under another of its names, that entry. */
    private Spot spot(String key, Place place) {
        Spot listed = new Spot(
                key,
                place.population() > 0 ? Spot.Kind.TOWN : Spot.Kind.REGION,
                place.country(),
                Optional.empty(),
                place.point(),
                place.population(),
                true);
        return place.names().stream()
                .flatMap(name -> gazetteer.named(name).stream())
                .filter(spot -> same(listed, spot))
                .max(Comparator.comparingLong(Spot::population))
                .map(Spot::asListed)
                .orElse(listed);
    }

    private Optional<GeoPoint> point(Mention mention, String text, Map<String, Spot> chosen) {
        return switch (mention.type()) {
            case PLACE ->
                Optional.ofNullable(chosen.get(Hints.key(mention.span().of(text))))
                        .map(Spot::point)
                        .or(mention::point);
            case NATIONALITY -> mention.actor().flatMap(gazetteer::country).map(Spot::point);
            case PERSON, ORGANISATION, OFFICE, MECHANISM, INSTRUMENT -> Optional.empty();
        };
    }
}
