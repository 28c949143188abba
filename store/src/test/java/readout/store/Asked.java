package readout.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import readout.model.Edtf;
import readout.model.EngagementKind;
import readout.model.EngagementStatus;
import readout.model.Report;
import readout.model.Story;

/** A query of stories being written, and its answer. */
final class Asked {
    private String text = "";
    private List<String> parties = List.of();
    private List<String> people = List.of();
    private List<EngagementKind> kinds = List.of();
    private List<EngagementStatus> statuses = List.of();
    private List<String> outlets = List.of();
    private Optional<Edtf> since = Optional.empty();
    private Optional<Edtf> until = Optional.empty();
    private Order order = Order.OLDEST_FIRST;
    private int offset;
    private OptionalInt limit = OptionalInt.empty();

    Asked text(String words) {
        text = words;
        return this;
    }

    Asked parties(String... codes) {
        parties = List.of(codes);
        return this;
    }

    Asked people(String... ids) {
        people = List.of(ids);
        return this;
    }

    Asked kinds(EngagementKind... of) {
        kinds = List.of(of);
        return this;
    }

    Asked statuses(EngagementStatus... of) {
        statuses = List.of(of);
        return this;
    }

    Asked outlets(String... names) {
        outlets = List.of(names);
        return this;
    }

    Asked since(String edtf) {
        since = Optional.of(Edtf.of(edtf));
        return this;
    }

    Asked until(String edtf) {
        until = Optional.of(Edtf.of(edtf));
        return this;
    }

    Asked order(Order by) {
        order = by;
        return this;
    }

    Asked page(int from, int count) {
        offset = from;
        limit = OptionalInt.of(count);
        return this;
    }

    StoryQuery query() {
        return new StoryQuery(
                text, parties, people, kinds, statuses, new Scope(outlets, since, until, order, offset, limit));
    }

    List<Story> stories(RecordStore store) {
        List<Story> found = new ArrayList<>();
        store.stories(query(), found::add);
        return found;
    }

    /** The first report of each story found: {@code call-1#0}. */
    List<String> of(RecordStore store) {
        return stories(store).stream()
                .map(story -> story.reports().getFirst())
                .map(Asked::key)
                .toList();
    }

    private static String key(Report report) {
        return report.article() + "#" + report.engagement();
    }
}
