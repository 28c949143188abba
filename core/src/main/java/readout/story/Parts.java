package readout.story;

import java.util.HashMap;
import java.util.Map;

/** Which tellings a chain of agreements connects. A part is named by the least key in it. */
final class Parts {
    private final Map<String, String> towards = new HashMap<>();

    void join(Telling a, Telling b) {
        String one = of(a);
        String other = of(b);
        if (one.compareTo(other) < 0) {
            towards.put(other, one);
        } else if (one.compareTo(other) > 0) {
            towards.put(one, other);
        }
    }

    String of(Telling telling) {
        String key = telling.key();
        for (String next = towards.get(key); next != null; next = towards.get(key)) {
            key = next;
        }
        return key;
    }
}
