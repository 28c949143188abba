package readout.story;

import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What two tellings must have in common to be compared where neither their days nor those of publication bring them together: a word of
 * the name of somebody who stands for a side, or all of at least three sides.
 *
 * @param all {@code IRN zarif} for a word of a name, {@code ARM AZE RUS} for all sides
 */
record Marks(NavigableSet<String> all) {
    static Marks of(Telling telling) {
        NavigableSet<String> all = new TreeSet<>();
        for (String actor : telling.actors()) {
            telling.people(actor).stream()
                    .flatMap(name -> name.words().stream())
                    .forEach(word -> all.add(actor + " " + word.ending()));
        }
        if (telling.actors().size() >= Agreement.MANY) {
            all.add(String.join(" ", telling.actors()));
        }
        return new Marks(Collections.unmodifiableNavigableSet(all));
    }

    boolean share(Marks other) {
        return !Collections.disjoint(all, other.all);
    }

    /** Those of two of the sides, and of all. */
    List<String> of(String one, String other) {
        return Stream.of(one + " ", other + " ")
                .flatMap(side -> all.stream().filter(mark -> mark.startsWith(side)))
                .distinct()
                .toList();
    }
}
