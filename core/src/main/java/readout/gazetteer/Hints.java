package readout.gazetteer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.lexicon.Names;
import readout.model.Article;
import readout.model.Mention;
import readout.model.MentionType;

/** What an article says of where its places lie: countries and regions spoken of, what stands after a name, the outlet's home. */
final class Hints {
    /** Between a name and what says where it is: {@code , } or {@code (}. */
    private static final Set<String> JOINTS = Set.of(",", "(", ", the");

    /** The country of the outlet counts as if it were named so often. */
    private static final int HOME = 2;

    private static final Map<String, String> HOMES = homes();

    private final Map<String, Integer> countries = new HashMap<>();
    private final Map<String, Integer> regions = new HashMap<>();
    private final Map<String, Set<String>> after = new HashMap<>();
    private final String outlet;

    Hints(List<Mention> mentions, Article article, Map<String, List<Spot>> candidates) {
        outlet = String.join(
                " ",
                Stream.of(article.outlet(), article.url())
                        .flatMap(Optional::stream)
                        .toList());
        home().ifPresent(country -> countries.merge(country, HOME, Integer::sum));
        Set<String> counted = new HashSet<>();
        for (Mention mention : mentions) {
            String name = mention.span().of(article.text());
            if (counted.add(key(name))) {
                count(mention, candidates.getOrDefault(key(name), List.of()));
            }
        }
        List<Mention> places =
                mentions.stream().filter(m -> m.type() == MentionType.PLACE).toList();
        for (int i = 1; i < places.size(); i++) {
            follow(places.get(i - 1), places.get(i), article.text());
        }
    }

    /** Names are compared without case and accents. */
    static String key(String name) {
        return String.join(" ", Names.words(name));
    }

    private void count(Mention mention, List<Spot> candidates) {
        boolean state = mention.type() == MentionType.NATIONALITY || mention.type() == MentionType.PLACE;
        mention.actor().filter(actor -> state).ifPresent(actor -> countries.merge(actor, 1, Integer::sum));
        candidates.stream().filter(spot -> spot.kind() == Spot.Kind.REGION).forEach(spot -> {
            spot.region().ifPresent(region -> regions.merge(region, 1, Integer::sum));
            spot.country().ifPresent(country -> countries.merge(country, 1, Integer::sum));
        });
    }

    private void follow(Mention first, Mention second, String text) {
        int from = first.span().end();
        int to = second.span().start();
        if (from <= to
                && to - from < 6
                && JOINTS.contains(text.substring(from, to).strip())) {
            after.computeIfAbsent(key(first.span().of(text)), k -> new HashSet<>())
                    .add(key(second.span().of(text)));
        }
    }

    /** The country of the outlet's address: {@code .ca}. */
    private Optional<String> home() {
        return Stream.of(outlet.toLowerCase(Locale.ROOT).split("[\\s/]+"))
                .filter(word -> word.contains("."))
                .findFirst()
                .map(host -> host.substring(host.lastIndexOf('.') + 1))
                .flatMap(end -> Optional.ofNullable(HOMES.get(end)));
    }

    private static Map<String, String> homes() {
        Map<String, String> homes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            homes.put(code.toLowerCase(Locale.ROOT), Locale.of("", code).getISO3Country());
        }
        homes.put("uk", "GBR");
        List.of("tv", "me", "co", "io", "fm", "cc", "ws").forEach(homes::remove);
        return Map.copyOf(homes);
    }

    /** How often the article speaks of the country that a place lies in. */
    int country(Spot spot) {
        return spot.country().map(code -> countries.getOrDefault(code, 0)).orElse(0);
    }

    /** How often it speaks of the region that a place lies in. */
    int region(Spot spot) {
        return spot.region().map(code -> regions.getOrDefault(code, 0)).orElse(0);
    }

    /** What stands after a name as what it lies in. */
    Set<String> after(String key) {
        return after.getOrDefault(key, Set.of());
    }

    /** Whether the outlet is named for the place: {@code parisbeacon.com}. */
    boolean outletOf(String key) {
        return key.length() > 4 && outlet.toLowerCase(Locale.ROOT).contains(key.replace(" ", ""));
    }
}
