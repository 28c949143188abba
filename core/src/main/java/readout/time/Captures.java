package readout.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of the word classes that a phrase matched, in the order of the text. */
record Captures(Map<WordClass, List<String>> values) {
    static final Captures NONE = new Captures(Map.of());

    Captures with(WordClass type, String value) {
        Map<WordClass, List<String>> more = new EnumMap<>(WordClass.class);
        more.putAll(values);
        List<String> list = new ArrayList<>(values.getOrDefault(type, List.of()));
        list.add(value);
        more.put(type, list);
        return new Captures(more);
    }

    Optional<String> text(WordClass type) {
        return Optional.ofNullable(values.get(type)).map(List::getFirst);
    }

    /** The last of several: the second day of "March 3 to 5". */
    Optional<String> last(WordClass type) {
        return Optional.ofNullable(values.get(type)).map(List::getLast);
    }

    Optional<Integer> whole(WordClass type) {
        return text(type).map(Integer::valueOf);
    }
}
