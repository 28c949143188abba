package readout.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.lexicon.Lexicon;
import readout.lexicon.Naming;
import readout.model.Article;
import readout.model.GeoPoint;
import readout.model.Mention;
import readout.model.MentionType;

/**
 * Gives the places and nationalities of an article their coordinates.
 *
 * <p>A name has one meaning in an article. Of the places of that name, what follows decides ({@code Paris, Texas}), then the countries
 * and regions that the article speaks of, what lies near other places of the article, where its outlet is at home, and size.
 */
public final class Whereabouts {
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
                .forEach(name -> candidates.computeIfAbsent(Hints.key(name), key -> spots(key, name)));
        return candidates;
    }

    private List<Spot> spots(String key, String name) {
        List<Spot> found = new ArrayList<>();
        lexicon.names().named(name).forEach(naming -> spot(key, naming).ifPresent(found::add));
        gazetteer.named(name).stream()
                .filter(spot -> found.stream().noneMatch(known -> same(known, spot)))
                .forEach(found::add);
        return List.copyOf(found);
    }

    private static boolean same(Spot known, Spot spot) {
        return known.kind() == Spot.Kind.TOWN
                && spot.kind() == Spot.Kind.TOWN
                && known.kilometresTo(spot) < 20;
    }

    private Optional<Spot> spot(String key, Naming naming) {
        return switch (naming) {
            case Naming.StateName s -> gazetteer.country(s.country().code());
            case Naming.PlaceName p ->
                Optional.of(new Spot(
                        key,
                        p.place().population() > 0 ? Spot.Kind.TOWN : Spot.Kind.REGION,
                        p.place().country(),
                        Optional.empty(),
                        p.place().point(),
                        p.place().population()));
            case Naming.Capital c -> Optional.empty();
            case Naming.Government g -> Optional.empty();
            case Naming.Nationality n -> Optional.empty();
            case Naming.OrganisationName o -> Optional.empty();
            case Naming.OfficeTitle t -> Optional.empty();
            case Naming.KnownPerson p -> Optional.empty();
        };
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
