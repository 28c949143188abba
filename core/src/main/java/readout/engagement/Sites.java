package readout.engagement;

import java.util.Set;

/** Words for where something is, beside a place's name. */
final class Sites {
    /** Nouns for what a place's name before them names or holds: {@code the Geneva airport}. */
    static final Set<String> NOUNS = Set.of(
            "city",
            "capital",
            "town",
            "resort",
            "airport",
            "port",
            "province",
            "region",
            "village",
            "soil",
            "territory",
            "suburb",
            "island",
            "palace",
            "base",
            "hotel",
            "embassy",
            "headquarters",
            "residence",
            "office",
            "funeral",
            "inauguration",
            "coronation");

    /** Sites that a state has abroad: the U.S. embassy is not in the U.S. */
    static final Set<String> MISSIONS = Set.of("embassy", "base", "residence", "office", "headquarters");

    private Sites() {}
}
