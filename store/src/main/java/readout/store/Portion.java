package readout.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import readout.model.Reading;
import readout.model.Report;
import readout.promise.Told;
import readout.story.Telling;

/** Articles that are linked at once, and what is read of others on the way, each once. */
final class Portion {
    private final Handle handle;
    private final Set<String> ids;
    private final List<Reading> readings = new ArrayList<>();
    private final Map<String, Contacts> contacts = new HashMap<>();

    /** What an article tells of contacts. */
    private record Contacts(List<Telling> tellings, List<Told> told) {
        static Contacts of(Reading reading) {
            return new Contacts(Telling.of(reading), Told.of(reading));
        }
    }

    /** @param ids of articles that came, changed or went */
    Portion(Handle handle, List<String> ids) {
        this.handle = handle;
        this.ids = new LinkedHashSet<>(ids);
        for (String id : ids) {
            Optional<Reading> reading = ReadingReader.read(handle, id);
            reading.ifPresent(readings::add);
            contacts.put(id, reading.map(Contacts::of).orElse(new Contacts(List.of(), List.of())));
        }
    }

    Collection<String> ids() {
        return ids;
    }

    /** Those that are there. */
    List<Reading> readings() {
        return readings;
    }

    boolean has(String article) {
        return ids.contains(article);
    }

    List<Telling> tellings() {
        return ids.stream().flatMap(id -> of(id).tellings().stream()).toList();
    }

    Telling telling(Report report) {
        return of(report.article()).tellings().get(report.engagement());
    }

    List<Told> told(Collection<String> articles) {
        return articles.stream().flatMap(id -> of(id).told().stream()).toList();
    }

    private Contacts of(String article) {
        Contacts known = contacts.get(article);
        if (known == null) {
            known = ReadingReader.read(handle, article).map(Contacts::of).orElseThrow();
            contacts.put(article, known);
        }
        return known;
    }
}
