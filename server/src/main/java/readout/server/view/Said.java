package readout.server.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.model.Reading;
import readout.model.Report;
import readout.model.Story;
import readout.store.RecordStore;
import readout.store.StatementPlace;
import readout.store.StatementQuery;
import readout.story.Occasions;
import readout.wire.ToldStatement;

/** The statements that one page needs, each with the event that it belongs to. For one thread. */
public final class Said {
    private final RecordStore store;
    private final Readings readings;
    private final Map<String, List<Optional<String>>> events = new HashMap<>();

    public Said(RecordStore store) {
        this.store = store;
        this.readings = new Readings(store);
    }

    /** Those that fit, in the query's order. */
    public List<ToldStatement> of(StatementQuery query) {
        List<StatementPlace> places = new ArrayList<>();
        store.statements(query, places::add);
        return places.stream().flatMap(place -> at(place).stream()).toList();
    }

    public int count(StatementQuery query) {
        List<StatementPlace> places = new ArrayList<>();
        store.statements(query, places::add);
        return places.size();
    }

    /** Those that tell of an event or were made at it, report by report. */
    public List<ToldStatement> of(Story story) {
        return story.reports().stream()
                .map(Report::article)
                .distinct()
                .flatMap(article -> readings.of(article).stream())
                .flatMap(this::of)
                .filter(told -> told.event().equals(Optional.of(story.id())))
                .toList();
    }

    /** All of an article. */
    public Stream<ToldStatement> of(Reading reading) {
        return IntStream.range(0, reading.statements().size()).mapToObj(i -> told(reading, i));
    }

    private Optional<ToldStatement> at(StatementPlace place) {
        return readings.of(place.article()).map(reading -> told(reading, place.number()));
    }

    private ToldStatement told(Reading reading, int number) {
        String article = reading.article().id();
        List<Optional<String>> of =
                events.computeIfAbsent(article, id -> Occasions.stories(reading, store.storiesOf(id)));
        return new ToldStatement(reading, number, of.get(number));
    }
}
