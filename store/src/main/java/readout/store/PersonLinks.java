package readout.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import readout.story.People;
import readout.story.People.Person;
import readout.story.People.Use;
import readout.story.PersonId;

/** Says anew who is who among the names of articles that came, changed or went, and among those that can be forms of the same names. */
final class PersonLinks {
    private static final String TOUCHED = """
            SELECT DISTINCT p.person AS name, coalesce(p.actor, '') AS actor
            FROM unlinked u JOIN participant p ON u.article = p.article WHERE p.person IS NOT NULL
            UNION SELECT name, actor FROM unlinked_name""";

    private final Handle handle;
    private final Map<Form, Integer> circle = new HashMap<>();

    PersonLinks(Handle handle) {
        this.handle = handle;
    }

    /** A form of a name for a side; no side is ''. */
    private record Form(String name, String actor) {
        Use use(int reports) {
            return new Use(name, actor.isEmpty() ? Optional.empty() : Optional.of(actor), reports);
        }
    }

    /** What the table has of a form. */
    private record Row(Form form, int reports, String person, String base) {}

    void link() {
        Map<String, Set<String>> touched = new TreeMap<>();
        handle.createQuery(TOUCHED)
                .map((row, context) -> new Form(row.getString("name"), row.getString("actor")))
                .forEach(form -> touched.computeIfAbsent(form.actor, actor -> new TreeSet<>())
                        .add(form.name));
        touched.forEach(this::side);
        Map<Form, Row> old = old(touched.keySet());
        Map<String, List<Use>> byBase = byBase(old);
        replace(old, byBase);
        handle.execute("""
                UPDATE participant SET person_id = (SELECT n.person FROM person_name n
                WHERE n.name = participant.person AND n.actor = coalesce(participant.actor, ''))
                WHERE article IN (SELECT article FROM unlinked) AND person IS NOT NULL""");
    }

    /** Counts the reports of the touched names of a side and of all that a chain of compatible names leads to. */
    private void side(String actor, Set<String> touched) {
        for (String name : touched) {
            People.keys(name)
                    .forEach(
                            key -> handle.execute("INSERT OR IGNORE INTO name_key VALUES (?, ?, ?)", actor, key, name));
        }
        Set<String> around = around(actor, touched);
        Many.rows(
                        handle,
                        Many.Asked.of(
                                "SELECT name, reports FROM person_name WHERE actor = ? AND name IN (%s)",
                                around, actor),
                        row -> Map.entry(row.getString("name"), row.getInt("reports")))
                .forEach(count -> circle.put(new Form(count.getKey(), actor), count.getValue()));
        touched.forEach(name -> circle.put(new Form(name, actor), 0));
        Many.rows(
                        handle,
                        Many.Asked.of(
                                "SELECT person, count(DISTINCT article) AS reports FROM participant"
                                        + " WHERE coalesce(actor, '') = ? AND person IN (%s) GROUP BY person",
                                touched, actor),
                        row -> Map.entry(row.getString("person"), row.getInt("reports")))
                .forEach(count -> circle.put(new Form(count.getKey(), actor), count.getValue()));
    }

    private Set<String> around(String actor, Set<String> touched) {
        Set<String> found = new TreeSet<>(touched);
        Collection<String> outermost = touched;
        while (!outermost.isEmpty()) {
            Set<String> keys = outermost.stream()
                    .flatMap(name -> People.keys(name).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            Collection<String> edge = outermost;
            outermost =
                    Many.texts(
                                    handle,
                                    "SELECT DISTINCT name FROM name_key WHERE actor = ? AND key IN (%s)",
                                    keys,
                                    actor)
                            .stream()
                            .filter(name -> !found.contains(name))
                            .filter(name -> edge.stream().anyMatch(other -> PersonId.compatible(name, other)))
                            .distinct()
                            .toList();
            found.addAll(outermost);
        }
        return found;
    }

    /** What the table has of the forms in the circle. */
    private Map<Form, Row> old(Set<String> actors) {
        Map<Form, Row> rows = new HashMap<>();
        for (String actor : actors) {
            List<String> names = circle.keySet().stream()
                    .filter(form -> form.actor.equals(actor))
                    .map(Form::name)
                    .toList();
            rows("actor = ? AND name IN (%s)", names, actor).forEach(row -> rows.put(row.form, row));
        }
        return rows;
    }

    private List<Row> rows(String condition, Collection<String> values, Object... first) {
        return Many.rows(
                handle,
                Many.Asked.of(
                        "SELECT name, actor, reports, person, base FROM person_name WHERE " + condition, values, first),
                row -> new Row(
                        new Form(row.getString("name"), row.getString("actor")),
                        row.getInt("reports"),
                        row.getString("person"),
                        row.getString("base")));
    }

    /** The uses of all names that a form in the circle had or has. */
    private Map<String, List<Use>> byBase(Map<Form, Row> old) {
        Map<String, List<Use>> byBase = new TreeMap<>();
        old.values().forEach(row -> byBase.put(row.base, new ArrayList<>()));
        List<Use> uses = circle.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getKey().use(entry.getValue()))
                .toList();
        People.ids(uses)
                .forEach((use, base) ->
                        byBase.computeIfAbsent(base, b -> new ArrayList<>()).add(use));
        for (Row row : rows("base IN (%s)", byBase.keySet())) {
            old.put(row.form, row);
            if (!circle.containsKey(row.form)) {
                byBase.computeIfAbsent(row.base, b -> new ArrayList<>()).add(row.form.use(row.reports));
            }
        }
        byBase.values().removeIf(List::isEmpty);
        return byBase;
    }

    private void replace(Map<Form, Row> old, Map<String, List<Use>> byBase) {
        Set<String> before = old.values().stream().map(Row::person).collect(Collectors.toCollection(TreeSet::new));
        Set<Form> gone = new HashSet<>(circle.keySet());
        byBase.forEach((base, uses) -> {
            for (Person person : People.of(base, uses)) {
                handle.execute(
                        "INSERT INTO person (id, name) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name",
                        person.id(),
                        person.name());
                for (Use use : person.uses()) {
                    Form form = new Form(use.name(), use.actor().orElse(""));
                    gone.remove(form);
                    put(new Row(form, use.reports(), person.id(), base), Optional.ofNullable(old.get(form)));
                }
            }
        });
        gone.forEach(this::forget);
        Many.execute(
                handle,
                "DELETE FROM person WHERE id IN (%s) AND NOT EXISTS (SELECT 1 FROM person_name n WHERE n.person = person.id)",
                before);
    }

    private void put(Row row, Optional<Row> old) {
        if (old.equals(Optional.of(row))) {
            return;
        }
        handle.execute(
                "INSERT OR REPLACE INTO person_name (name, actor, slug, reports, person, base) VALUES (?, ?, ?, ?, ?, ?)",
                row.form.name,
                row.form.actor,
                PersonId.of(row.form.name, row.form.use(0).actor()),
                row.reports,
                row.person,
                row.base);
        if (!old.map(Row::person).equals(Optional.of(row.person))) {
            for (String table : List.of("participant", "story_participant", "sighting")) {
                handle.execute(
                        "UPDATE " + table + " SET person_id = ? WHERE person = ? AND coalesce(actor, '') = ?",
                        row.person,
                        row.form.name,
                        row.form.actor);
            }
        }
    }

    private void forget(Form form) {
        handle.execute("DELETE FROM person_name WHERE name = ? AND actor = ?", form.name, form.actor);
        People.keys(form.name)
                .forEach(key -> handle.execute(
                        "DELETE FROM name_key WHERE actor = ? AND key = ? AND name = ?", form.actor, key, form.name));
    }
}
