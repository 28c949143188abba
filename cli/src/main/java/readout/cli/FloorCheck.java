package readout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import readout.evaluation.EngagementScore;
import readout.evaluation.Floor;
import readout.evaluation.LinkScore;
import readout.evaluation.StatementScore;

/**
 * Measures every set that has floors. A set outside the project's folder (its path begins with {@code ..}) is measured only where it
 * is there.
 */
final class FloorCheck {
    private final Context context;
    private final Path home;

    FloorCheck(Context context) {
        this.context = context;
        this.home = context.home().orElse(Path.of(""));
    }

    Exit run(Path table) throws IOException {
        Map<String, List<Floor>> sets = Floor.read(table).stream()
                .collect(Collectors.groupingBy(Floor::set, LinkedHashMap::new, Collectors.toList()));
        boolean stands = true;
        for (Map.Entry<String, List<Floor>> set : sets.entrySet()) {
            stands &= stands(set.getKey(), set.getValue());
        }
        return stands ? Exit.DONE : Exit.NOTHING;
    }

    private boolean stands(String set, List<Floor> floors) throws IOException {
        Path gold = home.resolve(set);
        if (set.startsWith("..") && !Files.exists(gold)) {
            context.console().say(set + ": not here, not measured");
            return true;
        }
        boolean stories = floors.stream().anyMatch(floor -> floor.measure().startsWith("stories."));
        context.console().print("== " + set);
        boolean statements = floors.stream().allMatch(floor -> floor.measure().startsWith("statements."));
        Map<String, Double> measures = statements ? said(gold) : measures(gold, stories);
        List<String> faults = floors.stream()
                .map(floor -> floor.fault(measures))
                .flatMap(Optional::stream)
                .toList();
        for (String fault : faults) {
            context.console().print("below its floor: " + fault);
        }
        return faults.isEmpty();
    }

    private Map<String, Double> said(Path gold) throws IOException {
        StatementScore score = new Trial(context, gold).statements();
        context.console().print(score.lines());
        return score.measures();
    }

    /** @param stories whether the linking is measured too; gold must name the events */
    private Map<String, Double> measures(Path gold, boolean stories) throws IOException {
        Trial trial = new Trial(context, gold);
        EngagementScore engagements = trial.engagements();
        Map<String, Double> measures = new HashMap<>(engagements.measures());
        context.console().print(engagements.lines());
        if (stories) {
            LinkScore links = trial.stories();
            measures.putAll(links.measures());
            context.console().print(links.lines());
        }
        return measures;
    }
}
