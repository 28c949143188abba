package readout.server.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import readout.model.Edtf;
import readout.model.Engagement;
import readout.model.Participant;
import readout.model.Story;

/** Lays the reports of one event side by side and marks where they part. */
final class Comparison {
    private final Parties parties;

    Comparison(Parties parties) {
        this.parties = parties;
    }

    /**
     * @param outlets one per telling
     * @param tellings the event as each report has it
     */
    Differences of(Story story, List<String> outlets, List<Engagement> tellings) {
        List<Differences.Field> fields = new ArrayList<>();
        fields.add(date(story, tellings));
        fields.add(field("Place", tellings, e -> parties.where(e.where())));
        fields.add(field("Status", tellings, e -> Optional.of(Words.status(e.status()))));
        fields.add(field("Kind", tellings, e -> Optional.of(Words.kind(e.kind()))));
        for (String actor : actors(story)) {
            String name = parties.actor(actor);
            fields.add(field("Person for " + name, tellings, e -> said(e, actor, Participant::person)));
            fields.add(field("Office for " + name, tellings, e -> said(e, actor, Participant::office)));
        }
        return new Differences(outlets, fields.stream().filter(Comparison::said).toList());
    }

    /** Of what no report speaks, nothing can be compared. */
    private static boolean said(Differences.Field field) {
        return field.cells().stream().anyMatch(cell -> cell.value().isPresent());
    }

    /** A date differs where it cannot be the event's; one that is only less exact does not. */
    private static Differences.Field date(Story story, List<Engagement> tellings) {
        Optional<Edtf> agreed = story.when().edtf();
        List<Differences.Cell> cells = tellings.stream()
                .map(telling -> telling.when().edtf())
                .map(date -> new Differences.Cell(date.map(DateWords::text), apart(date, agreed)))
                .toList();
        return new Differences.Field("Date", cells.stream().anyMatch(Differences.Cell::odd), cells);
    }

    private static boolean apart(Optional<Edtf> date, Optional<Edtf> agreed) {
        return date.isPresent() && agreed.isPresent() && !date.get().compatible(agreed.get());
    }

    private static List<String> actors(Story story) {
        return story.who().stream()
                .flatMap(participant -> participant.actor().stream())
                .distinct()
                .toList();
    }

    private static Optional<String> said(
            Engagement telling, String actor, Function<Participant, Optional<String>> what) {
        String values = telling.participants().stream()
                .filter(participant -> participant.actor().filter(actor::equals).isPresent())
                .flatMap(participant -> what.apply(participant).stream())
                .distinct()
                .collect(Collectors.joining("; "));
        return Optional.of(values).filter(text -> !text.isEmpty());
    }

    private static Differences.Field field(
            String name, List<Engagement> tellings, Function<Engagement, Optional<String>> what) {
        List<Optional<String>> values = tellings.stream().map(what).toList();
        Map<String, Integer> votes = votes(values);
        Optional<String> usual = usual(votes);
        List<Differences.Cell> cells = values.stream()
                .map(value -> new Differences.Cell(value, odd(value, usual, votes)))
                .toList();
        return new Differences.Field(name, votes.size() > 1, cells);
    }

    private static Map<String, Integer> votes(List<Optional<String>> values) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        values.forEach(value -> value.ifPresent(v -> votes.merge(v, 1, Integer::sum)));
        return votes;
    }

    /** What more reports say than anything else; absent in a tie. */
    private static Optional<String> usual(Map<String, Integer> votes) {
        int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> first = votes.keySet().stream()
                .filter(value -> votes.getOrDefault(value, 0) == most)
                .toList();
        return first.size() == 1 ? Optional.of(first.getFirst()) : Optional.empty();
    }

    private static boolean odd(Optional<String> value, Optional<String> usual, Map<String, Integer> votes) {
        return value.isPresent() && votes.size() > 1 && !value.equals(usual);
    }
}
