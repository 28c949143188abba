package readout.lexicon;

import java.util.List;
import java.util.stream.Stream;

/**
 * An organisation of states, an agency of one, or an armed political movement.
 *
 * @param bodies parts of it that stand for it: {@code Security Council}
 * @param members codes of the states that a contact group is, each of which speaks for itself; empty where it has a seat of its own
 */
public record Organisation(
        String code,
        String name,
        List<String> names,
        String kind,
        List<String> bodies,
        String example,
        List<String> members) {
    static Organisation of(Table.Row row) {
        List<String> names = Stream.concat(Stream.of(row.text("name")), row.list("names").stream())
                .distinct()
                .toList();
        return new Organisation(
                row.text("code"),
                row.text("name"),
                names,
                row.text("kind"),
                row.list("bodies"),
                row.text("example"),
                row.list("members"));
    }

    /** Who takes part where it does. */
    public List<String> speakers() {
        return members.isEmpty() ? List.of(code) : members;
    }
}
